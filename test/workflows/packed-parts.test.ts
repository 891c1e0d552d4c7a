import { setImmediate as breath } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { linesPerPart, packedParts } from '../../src/workflows/packed-parts.js';

/** Numbers from 0 on, that are counted as they are taken. */
function counted(length: number): { readonly rows: Iterable<number>; readonly taken: () => number } {
  let taken = 0;
  return {
    rows: (function* () {
      while (taken < length) yield taken++;
    })(),
    taken: () => taken,
  };
}

async function contents(
  parts: AsyncIterable<{ readonly bytes: Uint8Array } | undefined>,
): Promise<(number[] | null)[]> {
  const found: (number[] | null)[] = [];
  for await (const part of parts) {
    const lines = part && gunzipSync(part.bytes).toString().trimEnd().split('\n');
    found.push(lines ? lines.map((line) => (JSON.parse(line) as { n: number }).n) : null);
  }
  return found;
}

const upTo = (length: number, from = 0): number[] => Array.from({ length }, (_, at) => from + at);
const wire = (n: number): { n: number } => ({ n });

test.each([0, 1, linesPerPart, linesPerPart + 1])(
  '%i rows are in parts, each row once and in order',
  async (length) => {
    const found = await contents(packedParts(upTo(length), wire));
    expect(found.flat()).toEqual(upTo(length));
    expect(found.map((part) => part?.length)).toEqual(
      [linesPerPart, length - linesPerPart]
        .filter((_, at) => length > at * linesPerPart)
        .map((most) => Math.min(most, length)),
    );
  },
);

test('parts that are there already are passed over, and those behind them are the same as ever', async () => {
  const found = await contents(packedParts(upTo(2 * linesPerPart + 1), wire, new Set([1])));
  expect(found).toEqual([null, upTo(linesPerPart, linesPerPart), [2 * linesPerPart]]);
});

test('the next part, and no more, is made ready while one is on its way', async () => {
  const { rows, taken } = counted(5 * linesPerPart);
  const parts = packedParts(rows, wire);
  await parts.next();
  for (let turn = 0; turn < 1_000; turn++) await breath();
  expect(taken()).toBe(2 * linesPerPart);
  await parts.return();
});

test('rows that cannot be had are told when their turn comes, and not before', async () => {
  const parts = packedParts(
    (function* () {
      yield* upTo(linesPerPart);
      throw new Error('the disk is gone');
    })(),
    wire,
  );
  expect((await parts.next()).value).toMatchObject({ length: linesPerPart });
  for (let turn = 0; turn < 10; turn++) await breath();
  await expect(parts.next()).rejects.toThrow('the disk is gone');
});

test('the same rows have the same digest, and others another', async () => {
  const digests = await Promise.all(
    [upTo(3), upTo(3), upTo(4)].map(async (rows) => (await packedParts(rows, wire).next()).value?.digest),
  );
  expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  expect([digests[1] === digests[0], digests[2] === digests[0]]).toEqual([true, false]);
});
