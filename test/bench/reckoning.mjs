// Contributions of many workers in one process, against a plain loop that sums the amounts they come to.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { median, workplace } from './measure.mjs';

const workers = 1_000_000;
const runs = 5;

export async function reckoning() {
  const { contributions, lawOfMonth } = await law();
  const month = lawOfMonth('2026-05', { jkkGroup: 3, scale: 'medium' });
  const wages = Array.from({ length: workers }, (_, at) => 200_000_000 + ((at * 48_271) % 2_000_000_000));
  const born = ['1990-08-15', '1966-06-15', '1972-05-02', undefined];
  const people = wages.map((wage, at) => {
    const birthDate = born[at % born.length];
    return birthDate === undefined ? { wage } : { wage, birthDate };
  });
  const amounts = Float64Array.from(
    people.flatMap((person) => contributions(person, month).lines.map(({ amount }) => amount)),
  );
  const reckoned = () => people.reduce((sum, person) => sum + contributions(person, month).total, 0);
  const summed = () => {
    let sum = 0;
    for (let at = 0; at < amounts.length; at++) sum += amounts[at];
    return sum;
  };
  const [ours, plain] = [[], []];
  for (let run = 0; run < runs; run++) {
    ours.push(secondsOf(reckoned));
    plain.push(secondsOf(summed));
  }
  return [
    {
      what: `contributions of ${workers} workers`,
      measured: `${median(ours).toFixed(2)} s`,
      against: `summing their lines ${(median(plain) * 1000).toFixed(1)} ms`,
      ratio: (median(ours) / median(plain)).toFixed(0),
    },
  ];
}

/** The law as this process can import it. */
async function law() {
  const folder = workplace();
  const outfile = join(folder, 'law.mjs');
  const contents = "export * from './src/law/calculator.js'; export * from './src/law/month.js';";
  const resolveDir = join(import.meta.dirname, '../..');
  await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  });
  const made = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true, force: true });
  return made;
}

function secondsOf(work) {
  const begun = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - begun) / 1e9;
}
