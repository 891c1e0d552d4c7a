import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { BroadcastChannel } from 'node:worker_threads';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import fc from 'fast-check';
import type { Period } from '../../src/law/calendar.js';
import { rounds } from '../support/rounds.js';
import { files, hostileParts } from './generated-files.js';
import { FileChunks } from '../../src/workflows/file-chunks.js';
import { type Read, readBytes, readChunks } from './read.js';

const period = '2026-10' as Period;
const folder = mkdtempSync(join(tmpdir(), 'bpjstk-ahead-'));
const thread = pathToFileURL(join(folder, 'ahead-worker.mjs'));

beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, '../../src/roster/ahead/ahead-worker.ts')],
    outfile: join(folder, 'ahead-worker.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
  }),
);
afterAll(() => rmSync(folder, { recursive: true }));

/** A thread's program of a test's own, in place of the one that judges. */
function program(name: string, source: string): URL {
  writeFileSync(join(folder, name), `import { parentPort } from 'node:worker_threads';\n${source}`);
  return pathToFileURL(join(folder, name));
}

const slowly = (bytes: Buffer): Promise<Read> =>
  readBytes(bytes, { period, byCsvParse: true, onPerson: undefined }, 1000);
const alone = (bytes: Buffer, size: number): Promise<Read> => readBytes(bytes, { period, onPerson: undefined }, size);

let written = 0;

/** Reads a file that has these bytes, in parts of a size of which the second thread takes most. */
async function withHelp(bytes: Buffer, size: number, own = thread, patient = true): Promise<Read> {
  const name = join(folder, `payroll-${++written}.csv`);
  writeFileSync(name, bytes);
  const file = await open(name);
  try {
    const parts = new FileChunks(file, bytes.length, size);
    return await readChunks(parts, { period, onPerson: undefined, parts, helper: { thread: own, patient } });
  } finally {
    await file.close();
    rmSync(name);
  }
}

/** The second thread begins behind what is read to tell what a file is: with a blank line behind its header, that is all of the rest. */
function blankBehindHeader(bytes: Buffer): Buffer {
  const end = bytes.indexOf('\n') + 1;
  return Buffer.concat([bytes.subarray(0, end), Buffer.from(`${' '.repeat(64 * 1024)}\n`), bytes.subarray(end)]);
}

/** One thread, two threads, and csv-parse with strings. */
async function expectSame(given: Buffer, size: number): Promise<void> {
  const bytes = blankBehindHeader(given);
  const expected = await slowly(bytes);
  expect(await alone(bytes, size)).toEqual(expected);
  expect(await withHelp(bytes, size)).toEqual(expected);
}

const header = 'nik,name,birth_date,gender,wage,kpj,blth';
const two = (number: number): string => String(number).padStart(2, '0');
/** A worker in good order, another with each number. */
const good = (number: number): string => {
  const [day, month, year] = [1 + (number % 28), 1 + (number % 12), 70 + (number % 30)];
  const nik = `317101${two(day)}${two(month)}${year}${String(1 + number).padStart(4, '0')}`;
  return `${nik},Budi Santoso,19${year}-${two(month)}-${two(day)},L,${6_000_000 + number},140${String(number).padStart(8, '0')},10-2026`;
};
const many = (count: number, from = 0): string[] => Array.from({ length: count }, (_, at) => good(from + at));
const table = (lines: readonly string[], end = '\n'): Buffer => Buffer.from([header, ...lines, ''].join(end));

test.each([
  ['all in order', table(many(400))],
  ['with CRLF', table(many(400), '\r\n')],
  ['with CR alone, where no block ends', table(many(400), '\r')],
  [
    'with a line break in every cell of a name',
    table(many(400).map((row) => row.replace('Budi', '"Bu\n\r\ndi"').replace(' Santoso', ''))),
  ],
  ['with the same people again, and again', table([...many(200), ...many(200), ...many(150, 100)])],
  [
    'with errors from beginning to end',
    table(many(400).map((row, at) => (at % 7 === 0 ? row.replace(',L,', ',P,') : row))),
  ],
  ['with quotes astray', table(many(400).map((row, at) => (at % 31 === 0 ? row.replace('Budi', 'Bu"di') : row)))],
  ['with a quote that is never closed', table([...many(200), '"', ...many(200, 200)])],
  [
    'with blank lines, sums and another month',
    table([...many(150), '', ',,,,,,', 'Total,,,,900000000,,', ...many(150, 150), good(999).replace('10-', '09-')]),
  ],
  ['with rows of other widths', table(many(400).map((row, at) => (at % 50 === 0 ? `${row},x` : row)))],
  [
    'with a line that no block has room for',
    table([...many(200), 'x'.repeat(9000), `"${'y'.repeat(200_000)}"`, ...many(200, 200)]),
  ],
  ['with more different companies than are told', table(many(400).map((row, at) => row.replace('10-2026', `${at}`)))],
  [
    'with letters that are not UTF-8 from the middle on',
    Buffer.concat([table(many(200)), Buffer.from([0xe9, 10]), table(many(200, 200)).subarray(header.length + 1)]),
  ],
])('a file %s is judged the same by one thread, by two, and by csv-parse with strings', async (_, bytes) => {
  for (const size of [700, 3000]) await expectSame(bytes, size);
});

test(
  'generated rows among good ones are judged the same by one thread, by two, and by csv-parse with strings',
  async () => {
    const mixed = fc.record({
      text: files,
      before: fc.integer({ min: 0, max: 60 }),
      after: fc.integer({ min: 0, max: 60 }),
      again: fc.integer({ min: 0, max: 30 }),
      size: fc.integer({ min: 300, max: 3500 }),
    });
    await fc.assert(
      fc.asyncProperty(mixed, async ({ text, before, after, again, size }) => {
        const lines = [...many(before), text, ...many(after, 60), ...many(again), text];
        await expectSame(table(lines), size);
        await expectSame(Buffer.from(text.repeat(3)), size);
      }),
      { numRuns: rounds(12) },
    );
  },
  rounds(120_000),
);

test(
  'hostile bytes among good rows are judged the same by one thread, by two, and by csv-parse with strings',
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            hostileParts,
            fc.integer({ min: 0, max: 300 }).map((number) => `\n${good(number)}\n`),
          ),
          { maxLength: 120 },
        ),
        fc.integer({ min: 100, max: 3500 }),
        async (list, size) => expectSame(table([...many(40, 400), list.join('')]), size),
      ),
      { numRuns: rounds(25) },
    );
  },
  rounds(120_000),
);

test('what a second thread has judged is taken in, where a record begins in its part of the file', async () => {
  // It calls all lines of each of its parts one good row.
  const liar = program(
    'liar.mjs',
    `import { readSync } from 'node:fs';
    let told;
    parentPort.on('message', (ticket) => {
      if (typeof ticket !== 'number') return void (told = ticket);
      const { fd, blocks, origin, length } = told;
      const block = blocks[ticket % blocks.length];
      Atomics.store(new Int32Array(block.open), 0, 0);
      const part = Buffer.from(block.bytes);
      const until = readSync(fd, part, 0, length, origin + ticket * length);
      const [from, end] = [part.indexOf(10) + 1, part.lastIndexOf(10, until - 1) + 1];
      new Int32Array(block.rows).set([from, end, 31710101, 1019001 + ticket, -1, 0, 0, 6000000, 0, 0, 0, 0, 1, 0]);
      parentPort.postMessage({ ticket, length: until, count: 1, texts: [''] });
    });`,
  );
  const { rows } = await withHelp(blankBehindHeader(table(many(400))), 2000, liar);
  expect(rows).toBeLessThan(200);
  const inQuotes = blankBehindHeader(
    table(many(400).map((row, at) => (at === 0 ? row.replace('Budi', '"Budi') : row))),
  );
  expect(await withHelp(inQuotes, 2000, liar)).toEqual(await slowly(inQuotes));
});

test.each([
  ['fails at once', `throw new Error('no');`],
  ['fails at its first block', `parentPort.on('message', (ticket) => { if (ticket === 0) throw new Error('no'); });`],
  ['ends', `parentPort.on('message', () => process.exit());`],
  ['is not there', undefined],
])('a second thread that %s leaves all to the first', async (name, source) => {
  const bytes = blankBehindHeader(table(many(400)));
  const own =
    source === undefined ? pathToFileURL(join(folder, 'no-such-file.mjs')) : program(`${name.length}.mjs`, source);
  for (const patient of [true, false])
    expect(await withHelp(bytes, 2000, own, patient)).toEqual(await alone(bytes, 2000));
});

test('while a second thread takes its time, the first neither spins nor is blocked', async () => {
  const slow = program(
    'slow.mjs',
    `import { readSync } from 'node:fs';
    import { BroadcastChannel } from 'node:worker_threads';
    const channel = new BroadcastChannel('slow');
    const claimed = [];
    let told;
    channel.onmessage = () => {
      for (const { ticket, length } of claimed.splice(0)) parentPort.postMessage({ ticket, length, count: 0, texts: [] });
    };
    parentPort.on('message', (ticket) => {
      if (typeof ticket !== 'number') return void (told = ticket);
      const { fd, blocks, origin } = told;
      const block = blocks[ticket % blocks.length];
      if (Atomics.compareExchange(new Int32Array(block.open), 0, ticket + 1, 0) !== ticket + 1) return;
      const length = readSync(fd, Buffer.from(block.bytes), 0, told.length, origin + ticket * told.length);
      claimed.push({ ticket, length });
      channel.postMessage('claimed');
    });`,
  );
  const channel = new BroadcastChannel('slow');
  let meanwhile: { idle: number; active: number } | undefined;
  let begun = false;
  // It answers only when told to, which takes a thread that goes on meanwhile.
  channel.onmessage = () => {
    if (meanwhile) channel.postMessage('answer');
    if (begun) return;
    begun = true;
    const before = performance.eventLoopUtilization();
    setTimeout(() => {
      meanwhile = performance.eventLoopUtilization(before);
      channel.postMessage('answer');
    }, 300);
  };
  const bytes = blankBehindHeader(table(many(400)));
  const read = await withHelp(bytes, 2000, slow);
  channel.close();
  expect(read).toEqual(await alone(bytes, 2000));
  expect(meanwhile?.idle).toBeGreaterThan(2 * (meanwhile?.active ?? 0));
});

test('while a second thread is at a part, the first judges those behind it', async () => {
  const busy = program(
    'busy.mjs',
    `import { readSync } from 'node:fs';
    import { BroadcastChannel } from 'node:worker_threads';
    const channel = new BroadcastChannel('busy');
    const claim = ({ open }, ticket) => Atomics.compareExchange(new Int32Array(open), 0, ticket + 1, 0) === ticket + 1;
    let told;
    channel.onmessage = () => {
      const { fd, blocks, origin, length } = told;
      channel.postMessage({ left: blocks.filter((block, ticket) => claim(block, ticket)).length });
      const read = readSync(fd, Buffer.from(blocks[0].bytes), 0, length, origin);
      parentPort.postMessage({ ticket: 0, length: read, count: 0, texts: [] });
    };
    parentPort.on('message', (ticket) => {
      if (typeof ticket !== 'number') return void (told = ticket);
      if (ticket === 0 && claim(told.blocks[0], 0)) channel.postMessage('claimed');
    });`,
  );
  const bytes = blankBehindHeader(table(many(2000)));
  const name = join(folder, 'busy.csv');
  writeFileSync(name, bytes);
  const file = await open(name);
  const parts = new FileChunks(file, bytes.length, 2000);
  const channel = new BroadcastChannel('busy');
  const heard: unknown[] = [];
  const claimed = new Promise<void>((resolve) => {
    channel.onmessage = ({ data }: MessageEvent) => {
      heard.push(data);
      if (data !== 'claimed') return;
      resolve();
      setTimeout(() => channel.postMessage('answer'), 300);
    };
  });
  async function* paced(): AsyncGenerator<Uint8Array> {
    let given = 0;
    for await (const chunk of parts) {
      yield chunk;
      // Of the head it is known how rows are judged; the chunk behind it is read already, and the next is the first part.
      if (given > 64 * 1024) await claimed;
      given += chunk.length;
    }
  }
  const helper = { thread: busy, patient: false };
  const read = await readChunks(paced(), { period, onPerson: undefined, parts, helper });
  channel.close();
  await file.close();
  expect(read).toEqual(await alone(bytes, 2000));
  expect(heard).toEqual(['claimed', { left: 0 }]);
});

test('a file that fails while it is read ends the second thread too', async () => {
  const { readRoster } = await import('../../src/roster/read-roster.js');
  const { today } = { today: '2026-11-20' as never };
  const name = join(folder, 'failing.csv');
  writeFileSync(name, table(many(2000)));
  const file = await open(name);
  const parts = new FileChunks(file, 120_000, 2000);
  async function* failing(): AsyncGenerator<Uint8Array> {
    let count = 0;
    for await (const chunk of parts) {
      if (count++ === 20) throw new Error('the file has changed');
      yield chunk;
    }
  }
  const reading = readRoster(failing(), { today, period, parts, helper: { thread, patient: true } });
  await expect(reading).rejects.toThrow('the file has changed');
  await file.close();
});
