import { describe, expect, test } from '@jest/globals';
import { terminalProgress } from '../../../src/cli/view/progress.js';
import { message } from '../../../src/errors.js';
import { speaker } from '../../../src/i18n/index.js';

describe('progress on a terminal', () => {
  const ticking = () => {
    const ticks = new Set<() => void>();
    const every = (_: number, work: () => void) => {
      ticks.add(work);
      return () => void ticks.delete(work);
    };
    return { every, tick: () => ticks.forEach((work) => work()), running: () => ticks.size };
  };

  test('says nothing of what is over within a second', async () => {
    const { every, running } = ticking();
    const written: string[] = [];
    const progress = terminalProgress((text) => written.push(text), every, await speaker('en'));
    progress.step(message('progress.lines'), 1, 2);
    progress.end();
    expect([written, running()]).toEqual([[], 0]);
  });

  test('draws the latest step each second, also while one step takes long, and clears its line', async () => {
    const { every, tick } = ticking();
    const written: string[] = [];
    const progress = terminalProgress((text) => written.push(text), every, await speaker('id'));
    progress.step(message('progress.lines'), 2000, 10000);
    tick();
    tick();
    progress.end();
    expect(written).toHaveLength(3);
    expect(written[0]).toContain('2.000 / 10.000 …');
    expect(written[1]).toBe(written[0]);
    expect(written[2]).toBe('\r\u001b[2K');
  });
});
