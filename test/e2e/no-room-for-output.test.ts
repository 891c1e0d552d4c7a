import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { type Office, openOffice } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

let office: Office;
let full: number;
beforeAll(async () => {
  full = openSync('/dev/full', 'w');
  office = await openOffice();
  office.write('a.csv', payroll(budi, siti));
});
afterAll(async () => {
  closeSync(full);
  await office.close();
});

async function intoFull(line: string): Promise<{ exit: number | null; stderr: string }> {
  const child = spawn(process.execPath, [program, ...line.split(' ')], {
    cwd: office.folder,
    env: office.env,
    stdio: ['ignore', full, 'pipe'],
  });
  const ended = once(child, 'close') as Promise<[number | null]>;
  const stderr = await text(child.stderr as Readable);
  return { exit: (await ended)[0], stderr };
}

test('an answer for which there is no room is no success, and the report is still made once', async () => {
  const submit = 'report submit 2026-10 --file a.csv --yes --accept WAGES_ALL_EQUAL --json';
  const { exit, stderr } = await intoFull(submit);
  expect(exit).toBe(7);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'OUTPUT_LOST', exit: 7 } });
  const again = await office.run(submit);
  expect([again.exit, again.document()]).toMatchObject([0, { alreadySubmitted: true }]);
  expect(office.held().reports).toHaveLength(1);
});

test.each([
  ['en', 'could not be written to standard output (ENOSPC)'],
  ['id', 'tidak dapat ditulis ke keluaran standar (ENOSPC)'],
])('it is said in %s, and a code that says more stays', async (lang, words) => {
  const { exit, stderr } = await intoFull(`report status 2026-10 --lang ${lang}`);
  expect([exit, stderr.replace(/\s+/g, ' ')]).toEqual([7, expect.stringContaining(words)]);
  expect((await intoFull(`payment status 2026-10 --lang ${lang}`)).exit).toBe(8);
});

test('nor does the version that nobody can read end as if it had been told', async () => {
  expect(await intoFull('--version')).toEqual({ exit: 7, stderr: '' });
});

test('a log that finds no room is told of, and stops nothing', async () => {
  const ran = await office.run('report status 2026-10 --log-file /dev/full');
  expect([ran.exit, ran.stderr.replace(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('/dev/full (ENOSPC)')]);
  expect(ran.stderr.match(/ENOSPC/g)).toHaveLength(1);
});
