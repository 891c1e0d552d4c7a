// Prints one table of what the program costs, as ratios measured in one run: nothing here passes or fails.
import { cpus } from 'node:os';
import { reckoning } from './reckoning.mjs';
import { startup } from './startup.mjs';
import { submitting } from './submitting.mjs';
import { validating } from './validating.mjs';
import { workbooks } from './workbooks.mjs';

const columns = ['what', 'measured', 'against', 'ratio', 'aim'];
const rows = [
  ...startup(),
  ...(await reckoning()),
  ...(await validating()),
  ...(await workbooks()),
  ...(await submitting()),
];
const widths = columns.map((column) =>
  Math.max(...[column, ...rows.map((row) => row[column] ?? '')].map((cell) => cell.length)),
);
const line = (cells) =>
  `${cells
    .map((cell, at) => cell.padEnd(widths[at]))
    .join('  ')
    .trimEnd()}\n`;

process.stdout.write(`Node ${process.versions.node}, ${process.platform}-${process.arch}, ${cpus().length} cores\n\n`);
process.stdout.write(line(columns));
process.stdout.write(line(widths.map((width) => '-'.repeat(width))));
for (const row of rows) process.stdout.write(line(columns.map((column) => row[column] ?? '')));
