import { describe, expect, test } from '@jest/globals';
import { terminalProgress } from '../../../src/cli/view/progress.js';
import { message } from '../../../src/errors.js';
import { speaker } from '../../../src/i18n/index.js';
import type { Language } from '../../../src/i18n/language.js';

/** A terminal whose seconds pass when the test says so. */
async function watched(language: Language) {
  const ticks = new Set<() => void>();
  const written: string[] = [];
  let now = 0;
  const ticking = {
    now: () => now,
    every: (_: number, work: () => void) => {
      ticks.add(work);
      return () => void ticks.delete(work);
    },
  };
  const progress = terminalProgress((text) => written.push(text), ticking, await speaker(language));
  const pass = (seconds: number): void => {
    now += seconds * 1_000;
    for (const work of ticks) work();
  };
  return { progress, written, pass, running: () => ticks.size };
}

describe('progress on a terminal', () => {
  test('says nothing of what is over within a second', async () => {
    const { progress, written, running } = await watched('en');
    progress.step(message('progress.lines'), 1, 2);
    progress.end();
    expect([written, running()]).toEqual([[], 0]);
  });

  test('draws the latest step each second, also while one step takes long, and clears its line', async () => {
    const { progress, written, pass } = await watched('id');
    progress.step(message('progress.lines'), 2000, 10000);
    pass(1);
    pass(1);
    progress.end();
    expect(written).toHaveLength(3);
    expect(written[0]).toContain('2.000 / 10.000 …');
    expect(written[1]).toBe(written[0]);
    expect(written[2]).toBe('\r\u001b[2K');
  });

  test('says how much time is left by the pace of this run, and not by what an earlier one had done', async () => {
    const { progress, written, pass } = await watched('en');
    progress.step(message('progress.lines'), 90_000, 100_000);
    pass(10);
    expect(written.at(-1)).toContain('90,000 / 100,000 …');
    progress.step(message('progress.lines'), 92_000, 100_000);
    pass(0);
    expect(written.at(-1)).toContain('92,000 / 100,000, about 40 s left …');
    pass(7);
    expect(written.at(-1)).toContain('about 33 s left');
    pass(60);
    expect(written.at(-1)).toContain('92,000 / 100,000 …');
  });

  test('begins to reckon anew with another kind of work', async () => {
    const { progress, written, pass } = await watched('id');
    progress.step(message('progress.employees'), 0, 4_000);
    pass(100);
    progress.step(message('progress.lines'), 0, 8_000);
    pass(60);
    expect(written.at(-1)).toContain('0 / 8.000 …');
    progress.step(message('progress.lines'), 2_000, 8_000);
    pass(0);
    expect(written.at(-1)).toContain('sekitar 3 menit lagi');
  });
});
