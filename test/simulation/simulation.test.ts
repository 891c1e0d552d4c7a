import { expect, test } from '@jest/globals';
import { rounds } from '../support/rounds.js';
import { playApproval } from './approval-story.js';
import { playMonth } from './story.js';

const chosen = process.env['BPJSTK_SEED'];
const seeds = chosen === undefined ? Array.from({ length: rounds(250) }, (_, at) => at + 1) : [Number(chosen)];

test(`a month in ${seeds.length} worlds is reported once, and nothing that was told is lost`, async () => {
  for (const seed of seeds) await playMonth(seed);
}, 3_600_000);

test(`a month that another user approves, in ${seeds.length} worlds, is reported once they agreed, and once`, async () => {
  for (const seed of seeds) await playApproval(seed);
}, 3_600_000);

test('a seed plays the same again', async () => {
  for (const seed of seeds.slice(0, 5)) {
    expect(await playMonth(seed)).toEqual(await playMonth(seed));
    expect(await playApproval(seed)).toEqual(await playApproval(seed));
  }
}, 3_600_000);
