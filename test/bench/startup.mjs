// How much longer than an empty program ours takes for what should be instant.
import { rmSync } from 'node:fs';
import { environment, median, program, secondsOf, workplace } from './measure.mjs';

const runs = 21;
const commands = [
  { name: '--version', words: ['--version'], aim: 1.25 },
  { name: '--help', words: ['--help'], aim: 1.6 },
  { name: 'calc', words: ['calc', '--wage', '5000000', '--jkk-group', '2', '--period', '2026-05'], aim: 1.6 },
];

/** Runs them in turn, so that what else the machine does falls on all alike. */
export function startup() {
  const folder = workplace();
  const env = environment(folder);
  const times = new Map([['empty', []], ...commands.map(({ name }) => [name, []])]);
  for (let run = 0; run < runs; run++) {
    times.get('empty').push(secondsOf(['-e', '0'], env));
    for (const { name, words } of commands) times.get(name).push(secondsOf([program, ...words], env));
  }
  rmSync(folder, { recursive: true, force: true });
  const empty = median(times.get('empty'));
  const milliseconds = (seconds) => `${(seconds * 1000).toFixed(0)} ms`;
  return commands.map(({ name, aim }) => {
    const taken = median(times.get(name));
    return {
      what: name,
      measured: milliseconds(taken),
      against: `empty node ${milliseconds(empty)}`,
      ratio: (taken / empty).toFixed(2),
      aim: `≤ ${aim}`,
    };
  });
}
