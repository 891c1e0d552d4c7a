// How long the validation of a workbook takes, against the same workers in CSV.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, measured, median, program, workplace } from './measure.mjs';
import { writePayroll } from './payroll.mjs';

const workers = 100_000;
const runs = 3;

export async function workbooks() {
  const folder = workplace();
  const env = environment(folder);
  const [csv, xlsx] = ['payroll.csv', 'payroll.xlsx'].map((name) => join(folder, name));
  const validate = (file, ...more) =>
    measured([program, 'report', 'validate', '2026-10', '--file', file, ...more], env).ended;
  await writePayroll(csv, workers);
  await validate(csv, '--annotate', xlsx);
  const took = { csv: [], xlsx: [] };
  for (let run = 0; run < runs; run++) {
    took.csv.push(await validate(csv));
    took.xlsx.push(await validate(xlsx));
  }
  rmSync(folder, { recursive: true, force: true });
  const of = (name, what) => median(took[name].map((one) => one[what]));
  const row = (what, unit, short, digits) => ({
    what,
    measured: `${of('xlsx', unit).toFixed(digits)} ${short}`,
    against: `CSV ${of('csv', unit).toFixed(digits)} ${short}`,
    ratio: (of('xlsx', unit) / of('csv', unit)).toFixed(2),
  });
  return [row(`validate ${workers} rows of XLSX`, 'seconds', 's', 2), row('  peak memory', 'megabytes', 'MB', 0)];
}
