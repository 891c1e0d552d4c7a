import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Ran } from '../support/desk.js';
import { openGate } from '../support/gate.js';
import { ledgerOf } from '../support/ledger-of.js';
import { inOffice, type Office } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

const submit = 'report submit 2026-10 --file a.csv --yes --json';
const total = 2 * 477_000;

/** Runs a line through a gate that puts other values into the answers to one request. */
function lied(office: Office, line: string, request: string, lie: object): Promise<Ran> {
  return through(office, line, (asked, body) =>
    asked === request ? JSON.stringify({ ...(JSON.parse(body) as object), ...lie }) : body,
  );
}

/** Runs a line through a gate that twists answers. */
async function through(office: Office, line: string, twist: (asked: string, body: string) => string): Promise<Ran> {
  const gate = await openGate(office.url, undefined, twist);
  try {
    return await office.run(line, { env: { BPJSTK_PORTAL: gate.url } });
  } finally {
    gate.close();
  }
}

const written = async (office: Office): Promise<string | undefined> =>
  (await ledgerOf(office, '2026-10')).at(-1)?.state;

describe('an answer about something else than was asked for', () => {
  test.each([
    ['another month', 'report status 2026-10 --json', 'GET /periods/2026-10', { period: '2026-09' }],
    ['another company', 'dashboard --json', 'GET /company', { npp: 'ZZ999999' }],
    ['another branch', 'dashboard --json', 'GET /company', { divisi: '001' }],
  ])('%s, stops with exit 6', (_what, line, request, lie) =>
    inOffice({}, async (office) => {
      const ran = await lied(office, line, request, lie);
      expect(ran.exit).toBe(6);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH', exit: 6 });
    }),
  );

  test('a bill of another month, is not shown', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      await office.run(submit);
      const ran = await lied(office, 'payment bill 2026-10 --json', 'GET /periods/2026-10/billing', {
        period: '2026-09',
      });
      expect([ran.exit, ran.stdout]).toEqual([6, '']);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH' });
    }));
});

describe('a submission', () => {
  test.each([
    ['draft', 'PUT /periods/2026-10/draft', { period: '2026-09' }],
    ['part', 'PUT /periods/2026-10/lines/1', { part: 2 }],
    ['calculation', 'POST /periods/2026-10/calculation', { period: '2026-09' }],
  ])('whose %s is answered as another one is exit 7, and the same command settles it', (_what, request, lie) =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      const ran = await lied(office, submit, request, lie);
      expect(ran.exit).toBe(7);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH' });
      expect(await office.run(submit)).toMatchObject({ exit: 0 });
      expect(office.held()).toMatchObject({ reports: [{ period: '2026-10', employees: 2, total }] });
    }),
  );

  test.each([
    ['month', { period: '2026-09' }],
    ['state', { state: 'draft' }],
    ['revision', { revision: 4 }],
    ['digest', { digest: 'b'.repeat(64) }],
    ['number of workers', { employees: 3 }],
    ['total', { total: total + 1 }],
    ['key', { key: 'c'.repeat(64) }],
  ])('finalised with another %s is exit 7 and not settled, until the portal says the truth', (_what, lie) =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      const ran = await lied(office, submit, 'POST /periods/2026-10/finalisation', lie);
      expect([ran.exit, ran.stdout]).toEqual([7, '']);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH', help: expect.stringContaining('same command') });
      expect(await written(office)).toBe('sent');
      const again = await office.run(submit);
      expect(again.document()).toMatchObject({ employees: 2, total, alreadySubmitted: true });
      expect(await written(office)).toBe('submitted');
    }),
  );

  test.each([
    ['number of workers', { employees: 3 }],
    ['total', { total: total + 1 }],
  ])('that is there already with another %s is exit 7', (_what, lie) =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      expect((await office.run(submit)).exit).toBe(0);
      const ran = await lied(office, submit, 'GET /periods/2026-10', lie);
      expect(ran.exit).toBe(7);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH' });
    }),
  );
});

describe('a portal that acknowledges and forgets', () => {
  const october = 'GET /periods/2026-10';
  const forgotten = { state: 'open', reportId: null, key: null, digest: null, employees: 0, parts: 0 };
  const none = { ...forgotten, partsReceived: [], total: null, receipt: null, billingCode: null, finalisedAt: null };

  test('gets the report no second time: the receipt and the day are said, and the ledger keeps them', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      const { receipt } = (await office.run(submit)).document();
      for (const line of [submit, submit.replace('submit', 'amend'), `${submit} --dry-run`]) {
        const ran = await lied(office, line, october, none);
        expect([ran.exit, ran.stdout]).toEqual([3, '']);
        expect(ran.problem()).toMatchObject({
          code: 'REPORT_FORGOTTEN',
          message: expect.stringContaining(String(receipt)),
        });
        expect(ran.problem()['help']).toContain('--again');
      }
      expect(await ledgerOf(office, '2026-10')).toMatchObject([{ state: 'submitted', receipt }]);
      expect(office.held().reports).toHaveLength(1);
    }));

  test('gets it once more when a person says so, as the same report', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      await office.run(submit);
      const ran = await lied(office, `${submit} --again`, october, none);
      expect([ran.exit, ran.problem()['code']]).toEqual([5, 'PERIOD_ALREADY_REPORTED']);
      expect(office.held().reports).toHaveLength(1);
    }));

  test('an amendment, is not amended again', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      office.write('b.csv', payroll({ ...budi, wage: 10_000_000 }, siti));
      const before = await office.run(submit);
      const { receipt, billingCode } = before.document();
      const [first] = await ledgerOf(office, '2026-10');
      await office.run('report amend 2026-10 --file b.csv --yes');
      const lie = { revision: 0, receipt, billingCode, key: first?.key, digest: first?.digest, total };
      const ran = await lied(office, 'report amend 2026-10 --file b.csv --yes --json', october, lie);
      expect([ran.exit, ran.problem()['code']]).toEqual([3, 'REPORT_FORGOTTEN']);
      expect(office.held().reports).toHaveLength(2);
    }));
});

describe('a receipt', () => {
  test('that proves another report is none: exit 7, and the next run asks again', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      office.write('b.csv', payroll({ ...budi, wage: 10_000_000 }, siti));
      const { receipt } = (await office.run(submit)).document();
      const amend = 'report amend 2026-10 --file b.csv --yes --json';
      const ran = await lied(office, amend, 'POST /periods/2026-10/finalisation', { receipt });
      expect([ran.exit, ran.problem()['code']]).toEqual([7, 'ANSWER_MISMATCH']);
      expect((await ledgerOf(office, '2026-10')).map(({ state }) => state)).toEqual(['submitted', 'sent']);
      expect((await office.run(amend)).document()).toMatchObject({ revision: 1, alreadySubmitted: true });
    }));
});

describe('a report that was acknowledged', () => {
  const month = 'GET /periods/2026-10';
  const reported = (work: (office: Office, answer: Record<string, unknown>) => Promise<void>): Promise<void> =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      await work(office, (await office.run(submit)).document());
    });

  test.each([submit, 'report status 2026-10 --json', 'run 2026-10 --file a.csv --json'])(
    'has one receipt: another one is said, and not kept (%s)',
    (line) =>
      reported(async (office, { receipt }) => {
        const ran = await lied(office, line, month, { receipt: 'SANDBOX-2026-09-000001' });
        expect([ran.exit, ran.problem()]).toMatchObject([
          3,
          { code: 'REPORT_RECEIPT_DIFFERS', message: expect.stringContaining(String(receipt)) },
        ]);
        expect(ran.problem()['message']).toContain('SANDBOX-2026-09-000001');
        expect(await ledgerOf(office, '2026-10')).toMatchObject([{ state: 'submitted', receipt }]);
      }),
  );

  test.each([
    ['amount', { amount: total + 500_000, payable: total + 500_000 }],
    ['what is to be paid', { payable: total + 500_000 }],
  ])('is not paid by a bill of which %s is another: exit 3', (_what, lie) =>
    reported(async (office, { receipt }) => {
      const bill = 'GET /periods/2026-10/billing';
      for (const line of [
        'payment status 2026-10 --json',
        'payment bill 2026-10 --json',
        'run 2026-10 --file a.csv --json',
      ]) {
        const ran = await lied(office, line, bill, lie);
        expect([line, ran.exit, ran.problem()]).toMatchObject([line, 3, { code: 'REPORT_BILL_DIFFERS' }]);
      }
      const again = await lied(office, submit, bill, lie);
      expect([again.exit, again.problem()['code'], again.document()]).toMatchObject([
        3,
        'REPORT_BILL_DIFFERS',
        { receipt, alreadySubmitted: true },
      ]);
    }),
  );

  test('under another kode iuran than it had, is said to be looked at before it is paid', () =>
    reported(async (office, { billingCode }) => {
      const lie = { billingCode: '269900000025' };
      const ran = await lied(office, 'payment status 2026-10', 'GET /periods/2026-10/billing', lie);
      expect(ran.stderr.replace(/\s+/g, ' ')).toContain(`was ${String(billingCode)} when the portal acknowledged`);
      expect((await office.run('payment status 2026-10')).stderr).toBe('');
    }));

  test('whose kode iuran was issued anew from here has nothing to be looked at', () =>
    reported(async (office) => {
      office.setClock('2026-12-20T09:00:00+07:00');
      const { billingCode } = (await office.run('payment bill 2026-10 --json')).document();
      const ran = await office.run('payment status 2026-10');
      expect(ran.stdout).toContain(String(billingCode));
      expect(ran.stderr).toBe('');
    }));
});

describe('the receipt of a payment', () => {
  const told = (office: Office, line: string, from: string | RegExp, to: string): Promise<Ran> =>
    through(office, line, (asked, body) => (asked.endsWith('/receipt') ? body.replace(from, to) : body));
  const paid = (work: (office: Office, billingCode: string) => Promise<void>): Promise<void> =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, siti));
      const billingCode = String((await office.run(submit)).document()['billingCode']);
      office.pay(billingCode);
      await work(office, billingCode);
    });

  test.each<[string, (office: Office, code: string) => string]>([
    ['another company', (office) => office.npp],
    ['another kode iuran', (_office, code) => code],
  ])('of %s is not kept', (_whose, right) =>
    paid(async (office, billingCode) => {
      const word = right(office, billingCode);
      const line = 'payment receipt 2026-10 --out r.pdf --json';
      const ran = await told(office, line, word, word.replaceAll(/[0-9]/g, '0'));
      expect([ran.exit, ran.stdout]).toEqual([6, '']);
      expect(ran.problem()).toMatchObject({ code: 'ANSWER_MISMATCH', message: expect.stringContaining(office.npp) });
      expect(readdirSync(office.folder).filter((name) => name.endsWith('.pdf') || name.startsWith('.bpjstk'))).toEqual(
        [],
      );
      expect((await office.run(line)).document()).toMatchObject({ before: null });
    }),
  );

  test('that is another one the second time is kept, and said', () =>
    paid(async (office) => {
      const first = (await office.run('payment receipt 2026-10 --out one.pdf --json')).document();
      const line = 'payment receipt 2026-10 --out two.pdf';
      const ran = await told(office, `${line} --json`, 'Jumlah:', 'Jumlah.');
      expect(ran.exit).toBe(0);
      expect(ran.document()).toMatchObject({ before: { digest: first['digest'] } });
      expect(ran.document()['digest']).not.toBe(first['digest']);
      const shown = await told(office, line.replace('two', 'three'), 'Jumlah:', 'Jumlah.');
      expect(shown.stdout).toContain(String(first['digest']));
      const right = await office.run('payment receipt 2026-10 --out four.pdf --json');
      expect(right.document()).toMatchObject({ digest: first['digest'], before: null });
    }));
});
