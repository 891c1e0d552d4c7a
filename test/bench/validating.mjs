// How long our whole validation of a large file takes, against csv-parse parsing the same file and doing nothing else.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, measured, median, program, workplace } from './measure.mjs';
import { writePayroll } from './payroll.mjs';

const workers = 100_000;
const runs = 3;

export async function validating() {
  const folder = workplace();
  const env = environment(folder);
  const file = join(folder, 'payroll.csv');
  await writePayroll(file, workers);
  const [ours, theirs] = [[], []];
  for (let run = 0; run < runs; run++) {
    ours.push(await measured([program, 'report', 'validate', '2026-10', '--file', file], env).ended);
    theirs.push(await measured([join(import.meta.dirname, 'csv-parse-alone.mjs'), file], env).ended);
  }
  rmSync(folder, { recursive: true, force: true });
  const seconds = (all) => median(all.map((one) => one.seconds));
  const peak = (all) => median(all.map((one) => one.megabytes));
  const row = (what, unit, digits, of) => ({
    what,
    measured: `${of(ours).toFixed(digits)} ${unit}`,
    against: `csv-parse ${of(theirs).toFixed(digits)} ${unit}`,
    ratio: (of(ours) / of(theirs)).toFixed(2),
  });
  return [row(`validate ${workers} rows`, 's', 2, seconds), row('  peak memory', 'MB', 0, peak)];
}
