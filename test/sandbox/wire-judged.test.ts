import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openJudge } from '../../.ci/judge-wire.mjs';
import { tempFolder } from '../support/cli.js';
import { inOffice } from '../support/office.js';
import type { Exchange } from '../support/recorder.js';
import { budi, payroll, siti } from '../support/workers.js';

const usual = process.env['BPJSTK_WIRE'];
const folder = tempFolder();
let judge: (exchange: Exchange) => Promise<string[]>;
let recorded: Exchange[];

beforeAll(async () => {
  judge = await openJudge();
  process.env['BPJSTK_WIRE'] = folder;
  await inOffice({}, async (office) => {
    office.write('oktober.csv', payroll(budi, siti));
    await office.run('report submit 2026-10 --file oktober.csv --yes --accept WAGES_ALL_EQUAL,FILE_OF_ANOTHER_MONTH');
    await office.run('payment bill 2026-10');
  });
  recorded = readdirSync(folder).flatMap((name) => exchangesOf(join(folder, name)));
}, 60_000);
afterAll(() => {
  if (usual === undefined) delete process.env['BPJSTK_WIRE'];
  else process.env['BPJSTK_WIRE'] = usual;
});

function exchangesOf(file: string): Exchange[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Exchange);
}

const theOne = (method: string, path: RegExp): Exchange => {
  const found = recorded.find((exchange) => exchange.method === method && path.test(exchange.path));
  if (!found) throw new Error(`nothing recorded for ${method} ${path.source}`);
  return found;
};
const withAnswer = (exchange: Exchange, change: (body: Record<string, unknown>) => object): Exchange => {
  const body = JSON.parse(Buffer.from(exchange.answer.body, 'base64').toString()) as Record<string, unknown>;
  const changed = Buffer.from(JSON.stringify(change(body))).toString('base64');
  const { 'content-encoding': _, ...headers } = exchange.answer.headers;
  return { ...exchange, answer: { ...exchange.answer, headers, body: changed } };
};

test('a month keeps to the contract, in the eyes of another than the sandbox', async () => {
  expect(recorded.length).toBeGreaterThan(10);
  expect(recorded.map(({ path }) => path)).toContain('/periods/2026-10/finalisation');
  const faults: string[] = [];
  for (const exchange of recorded) faults.push(...(await judge(exchange)));
  expect(faults).toEqual([]);
});

test.each<[string, () => Exchange]>([
  ['a field of another type', () => withAnswer(theOne('GET', /^\/meta/), (meta) => ({ ...meta, version: 1 }))],
  ['a field that is missing', () => withAnswer(theOne('GET', /^\/company$/), ({ name: _, ...company }) => company)],
  [
    'a status that is not foreseen',
    () => {
      const meta = theOne('GET', /^\/meta/);
      return { ...meta, answer: { ...meta.answer, status: 207 } };
    },
  ],
  [
    'a write without its key',
    () => {
      const write = theOne('PUT', /\/lines\/1$/);
      const { 'idempotency-key': _, ...headers } = write.headers;
      return { ...write, headers };
    },
  ],
  ['a path that there is not', () => ({ ...theOne('GET', /^\/meta/), path: '/metadata' })],
])('%s is found', async (_, broken) => {
  expect((await judge(broken())).length).toBeGreaterThan(0);
});
