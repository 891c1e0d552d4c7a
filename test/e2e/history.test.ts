import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { type Employer, type Ledger, openLedger } from '../../src/ledger/index.js';
import { cursorAt } from '../../src/sandbox/cursor.js';
import { reportKey } from '../../src/report/digest.js';
import { period } from '../law/given.js';
import { program } from '../support/cli.js';
import { openGate } from '../support/gate.js';
import { fixture, type Ran } from '../support/desk.js';
import { type Office, openOffice } from '../support/office.js';

const right = fixture('oktober.csv');
const octoberTotal = 16_373_688;
const septemberTotal = 15_362_448;

let office: Office;
let employer: Employer;
let whole: string;

beforeAll(async () => {
  office = await openOffice({ company: 'demo' });
  expect((await office.run(`report submit 2026-10 --file ${right} --yes`)).exit).toBe(0);
  office.pay(String(office.held('2026-10').billings[0]?.billingCode));
  expect((await office.run('history pull')).exit).toBe(0);
  expect((await office.run('payment receipt 2026-10 --out bukti.pdf')).exit).toBe(0);
  expect((await office.run('history export --out whole.json')).exit).toBe(0);
  whole = readFileSync(join(office.folder, 'whole.json'), 'utf8');
  ({ employer } = JSON.parse(whole) as { employer: Employer });
});

afterAll(() => office.close());

const eventsOf = (ran: Ran): { kind: string }[] => ran.document()['events'] as { kind: string }[];
const forget = (): void => rmSync(join(office.folder, 'data'), { recursive: true, force: true });
const take = (text = whole): Promise<Ran> => {
  office.write('taken.json', text);
  return office.run('history import taken.json --json');
};

/** Does something to the ledger itself, as another run or a disk might have. */
function inLedger<T>(work: (ledger: Ledger) => T): T {
  const ledger = openLedger(join(office.folder, 'data'), { clock: () => new Date('2026-11-10T02:00:00Z') });
  try {
    return work(ledger);
  } finally {
    ledger.close();
  }
}

test('a pull that was killed goes on behind the last page that was kept, and the same again adds nothing', async () => {
  const all = eventsOf(await office.run('history list --json'));
  forget();
  expect((await office.run('history list --json')).problem()).toMatchObject({ code: 'HISTORY_EMPTY', exit: 3 });
  const killed: { child?: ChildProcess } = {};
  const gate = await openGate(
    office.url,
    (passed) => {
      const isSecondPage = passed.at(-1)?.includes('cursor=') === true;
      if (isSecondPage) killed.child?.kill('SIGKILL');
      return !isSecondPage;
    },
    (request, body) => (request.includes('/history') ? firstTwo(body) : body),
  );
  try {
    const env = { ...office.env, BPJSTK_PORTAL: gate.url };
    killed.child = spawn(process.execPath, [program, 'history', 'pull'], { env, stdio: 'ignore' });
    const [, signal] = (await once(killed.child, 'close')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
  } finally {
    gate.close();
  }
  expect(inLedger((ledger) => ledger.events(employer))).toHaveLength(2);
  expect((await office.run('history pull')).exit).toBe(0);
  expect(eventsOf(await office.run('history list --json'))).toEqual(all);
  const again = await office.run('history pull --json');
  expect(again.document()).toMatchObject({ pulled: { reports: 0, payments: 0, notifications: 0 } });
});

/** @returns a page of the first two events of a page, behind which there is more. */
function firstTwo(body: string): string {
  const { items } = JSON.parse(body) as { items: { id: string }[] };
  const last = Number(items[1]?.id.slice(1));
  return JSON.stringify({ items: items.slice(0, 2), cursor: cursorAt('history', last), more: true });
}

describe('what each month came to', () => {
  test('is told with what was paid, in figures and as a picture', async () => {
    const ran = await office.run('history list --totals --json');
    expect(ran.document()).toMatchObject({
      months: [
        { period: '2026-09', employees: 24, total: septemberTotal, paid: septemberTotal, posted: true },
        { period: '2026-10', revision: 0, employees: 26, total: octoberTotal, paid: octoberTotal, posted: true },
      ],
      portal: 'sandbox',
    });
    const drawn = await office.run('history list --totals --chart --lang id');
    expect(drawn.stdout).toMatch(/Jumlah .* Rp 31\.736\.136 +Rp 31\.736\.136/);
    expect(drawn.stdout).toMatch(/Oktober 2026 +█+ +Rp 16\.373\.688/);
    const csv = await office.run('history list --totals --csv --limit 1');
    expect(csv.stdout).toMatch(
      /^period,revision,employees,total,paid,billingCode\r\n2026-10,0,26,16373688,16373688,\d{12}\r\n$/,
    );
  });

  test('does not go with the other ways to list', async () => {
    const ran = await office.run('history list --totals --reconcile --json');
    expect([ran.exit, ran.problem()['code']]).toEqual([2, 'USAGE']);
  });
});

describe('the export', () => {
  test('as a workbook has numbers as numbers, and text as text', async () => {
    expect((await office.run('history export --out history.xlsx --json')).document()).toMatchObject({ events: 12 });
    const { sheets } = await readXlsx(readFileSync(join(office.folder, 'history.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['events', 'months']);
    const [header, ...rows] = sheets[0]?.rows ?? [];
    expect(header).toEqual(['at', 'kind', 'what', 'period', 'amount', 'billingCode']);
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toEqual([
      expect.any(String),
      'report',
      'posted',
      '2026-10',
      octoberTotal,
      expect.stringMatching(/^\d{12}$/),
    ]);
  });

  test('as CSV has a header for programs', async () => {
    expect((await office.run('history export --out history.csv')).exit).toBe(0);
    expect(readFileSync(join(office.folder, 'history.csv'), 'utf8')).toMatch(
      /^at,kind,what,period,amount,billingCode\r\n/,
    );
  });

  test('of a format that nobody knows is refused, with those that are known', async () => {
    for (const out of ['history.txt', 'history', 'csv']) {
      const ran = await office.run(`history export --out ${out} --json`);
      expect(ran.problem()).toMatchObject({ code: 'USAGE', exit: 2 });
      expect(ran.problem()['message']).toContain('FILE.xlsx');
      expect(existsSync(join(office.folder, out))).toBe(false);
    }
  });
});

describe('an export that is taken back', () => {
  beforeEach(forget);

  test('brings a lost ledger its reports and events again, once', async () => {
    const taken = await take();
    expect(taken.document()).toMatchObject({
      added: { submissions: 1, events: 12, receipts: 1 },
      known: { submissions: 0, events: 0, receipts: 0 },
    });
    expect((await office.run('history export --out back.json')).exit).toBe(0);
    expect(readFileSync(join(office.folder, 'back.json'), 'utf8')).toBe(whole);
    rmSync(join(office.folder, 'back.json'));
    expect((await take()).document()).toMatchObject({
      added: { submissions: 0, events: 0, receipts: 0 },
      known: { submissions: 1, events: 12, receipts: 1 },
    });
    expect((await office.run('history pull --json')).document()['pulled']).toEqual({
      reports: 0,
      payments: 0,
      notifications: 0,
    });
    expect(eventsOf(await office.run('history list --json'))).toHaveLength(12);
    expect((await office.run(`report submit 2026-10 --file ${right} --yes --json`)).document()).toMatchObject({
      alreadySubmitted: true,
    });
  });

  test('changes nothing that is there, and says which reports it left out', async () => {
    const digest = 'a'.repeat(64);
    const { npp, divisi } = employer;
    const october = period('2026-10');
    const key = reportKey({ npp, divisi, period: october, revision: 1, digest });
    const own = inLedger((ledger) => {
      ledger.intend({ employer, key, period: october, revision: 1, digest, employees: 3, total: 1, leavers: 'none' });
      return ledger.settle(employer, key, { receipt: 'R-1', billingCode: null, dueDate: '2026-11-16' });
    });
    const taken = await take();
    expect(taken.document()).toMatchObject({
      added: { submissions: 0, events: 12 },
      leftOut: [{ period: '2026-10', revision: 0, state: 'submitted' }],
    });
    expect(inLedger((ledger) => ledger.list(employer))).toEqual([own]);
  });

  test.each<[string, (text: string) => string, string]>([
    ['no JSON', () => '{"events": [', 'HISTORY_FILE_INVALID'],
    ['empty', () => '', 'HISTORY_FILE_INVALID'],
    ['not text', () => '\u0000\u0001', 'HISTORY_FILE_INVALID'],
    ['nested without end', () => '['.repeat(100_000), 'HISTORY_FILE_INVALID'],
    ['another form', (text) => text.replace('bpjstk-history/1', 'bpjstk-history/9'), 'HISTORY_FILE_INVALID'],
    ['without submissions', (text) => text.replace('"submissions"', '"others"'), 'HISTORY_FILE_INVALID'],
    ['a total that is no number', (text) => text.replace(/"total": \d+/, '"total": "much"'), 'HISTORY_FILE_INVALID'],
    ['another digest under the key', (text) => text.replace(/"digest": "./, '"digest": "0'), 'HISTORY_FILE_INVALID'],
    ['another company', (text) => text.replace(/"npp": "\w+"/, '"npp": "ZZ999999"'), 'HISTORY_OF_ANOTHER_COMPANY'],
    ['another branch', (text) => text.replace('"divisi": "000"', '"divisi": "001"'), 'HISTORY_OF_ANOTHER_COMPANY'],
    [
      'another portal',
      (text) => text.replace(/"portal": "sandbox:[^"]+"/, '"portal": "https://x.example"'),
      'HISTORY_OF_ANOTHER_COMPANY',
    ],
  ])('is refused whole when it is %s', async (_what, change, code) => {
    const ran = await take(change(whole));
    expect([ran.exit, ran.stdout, ran.problem()['code']]).toEqual([3, '', code]);
    expect(ran.problem()['help']).toContain('Nothing was changed.');
    expect(inLedger((ledger) => [ledger.list(employer), ledger.events(employer)])).toEqual([[], []]);
  });
});

describe('ledger and portal beside each other', () => {
  beforeEach(async () => {
    forget();
    await take();
  });

  const differences = async (exit: number): Promise<object[]> => {
    const ran = await office.run('history list --reconcile --json');
    expect(ran.exit).toBe(exit);
    return ran.document()['differences'] as object[];
  };

  test('tell what another machine sent, which is no fault', async () => {
    const receipt = expect.stringMatching(/^SANDBOX-2026-09/);
    expect(await differences(0)).toEqual([
      { kind: 'onlyThere', period: '2026-09', reference: receipt, here: null, there: septemberTotal },
    ]);
    const pulled = (await office.run('history pull')).stdout.replaceAll(/\s+/g, ' ');
    expect(pulled).not.toContain('do not know the same');
    expect(pulled).toContain('Otherwise here than at the portal, as where several machines are at work: 1 report.');
  });

  test('tell what the portal acknowledged and tells of no more, and what was begun and not ended', async () => {
    const november = period('2026-11');
    const of = (digest: string) => {
      const { npp, divisi } = employer;
      return {
        employer,
        key: reportKey({ npp, divisi, period: november, revision: 0, digest }),
        period: november,
        revision: 0,
        digest,
        employees: 3,
        total: 954_000,
        leavers: 'none',
      } as const;
    };
    inLedger((ledger) => {
      ledger.intend(of('a'.repeat(64)));
      ledger.settle(employer, of('a'.repeat(64)).key, { receipt: 'R-LOST', billingCode: null, dueDate: '2026-12-15' });
    });
    office.setClock('2026-11-10T10:00:00+07:00');
    expect((await office.run('history pull')).stdout).toContain('do not know the same: 1 difference.');
    const pulled = await office.run('history pull --json');
    expect(pulled.document()['differences']).toContainEqual({
      kind: 'onlyHere',
      period: '2026-11',
      reference: 'R-LOST',
      here: 954_000,
      there: null,
    });
    expect(await differences(3)).toHaveLength(2);
    expect((await office.run('history list --reconcile --lang id')).stdout).toMatch(/jangan\s+melapor\s+lagi/);
    inLedger((ledger) => ledger.cancel(employer, of('a'.repeat(64)).key));
    inLedger((ledger) => ledger.intend(of('b'.repeat(64))));
    expect(await differences(0)).toContainEqual({
      kind: 'unsettled',
      period: '2026-11',
      reference: null,
      here: 954_000,
      there: null,
    });
  });
});
