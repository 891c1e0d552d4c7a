// How long our whole validation of a file takes and how much memory, against parsers that parse it and do nothing else.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, measured, median, program, workplace } from './measure.mjs';
import { writePayroll } from './payroll.mjs';

const sizes = [10_000, 100_000, 1_000_000];
const runs = 3;
const alone = join(import.meta.dirname, 'parse-alone.mjs');
const libraries = ['csv-parse', 'papaparse', 'udsv'];
/** What the largest file may take: a part of csv-parse's time, and megabytes. */
const aims = { ratio: 0.2, megabytes: 150 };

export async function validating() {
  const folder = workplace();
  const env = environment(folder);
  const rows = [];
  for (const workers of sizes) {
    const file = join(folder, `payroll-${workers}.csv`);
    await writePayroll(file, workers);
    rows.push(...(await comparing(workers, file, env)));
    rmSync(file);
  }
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

/** Runs all in turn, so that what else the machine does falls on all alike. */
async function comparing(workers, file, env) {
  const took = new Map(['ours', ...libraries].map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, all] of took) {
      const words = name === 'ours' ? [program, 'report', 'validate', '2026-10', '--file', file] : [alone, name, file];
      all.push(await measured(words, env).ended);
    }
  }
  const of = (name, what) => median(took.get(name).map((one) => one[what]));
  const row = (name, what, unit, digits, aim) => ({
    what,
    measured: `${of('ours', unit).toFixed(digits)} ${unit === 'megabytes' ? 'MB' : 's'}`,
    against: `${name} ${of(name, unit).toFixed(digits)} ${unit === 'megabytes' ? 'MB' : 's'}`,
    ratio: (of('ours', unit) / of(name, unit)).toFixed(2),
    ...(aim && { aim }),
  });
  const largest = workers === sizes.at(-1);
  return libraries.flatMap((name, at) => {
    const aimed = largest && at === 0;
    return [
      row(name, at === 0 ? `validate ${workers} rows` : '', 'seconds', 2, aimed && `≤ ${aims.ratio}`),
      // Which a busy machine changes least.
      row(name, at === 0 ? '  processor time, all threads' : '', 'processor', 2),
      row(name, at === 0 ? '  peak memory' : '', 'megabytes', 0, aimed && `≤ ${aims.megabytes} MB`),
    ];
  });
}
