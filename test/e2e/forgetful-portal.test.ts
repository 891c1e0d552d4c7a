import { describe, expect, test } from '@jest/globals';
import { loseReport } from '../support/forgetful.js';
import { ledgerOf } from '../support/ledger-of.js';
import { inOffice, type Office } from '../support/office.js';
import { budi, payroll, siti } from '../support/workers.js';

const submit = 'report submit 2026-10 --file a.csv --yes --json';
const corrected = 'report submit 2026-10 --file b.csv --yes --json';
const amend = 'report amend 2026-10 --file b.csv --yes --json';

/** An office that has reported, and whose portal has lost it. */
function lost(lines: readonly string[], work: (office: Office, receipt: string) => Promise<void>): Promise<void> {
  return inOffice({}, async (office) => {
    office.write('a.csv', payroll(budi, siti));
    office.write('b.csv', payroll({ ...budi, wage: 10_000_000 }, siti));
    let receipt = '';
    for (const line of lines) {
      const ran = await office.run(line);
      expect([ran.exit, ran.stderr]).toEqual([0, '']);
      receipt = String(ran.document()['receipt']);
    }
    loseReport(office);
    await work(office, receipt);
  });
}

const finalised = (office: Office) => office.held('2026-10').reports.filter(({ state }) => state === 'finalised');

describe('a report that the portal had acknowledged and has no more', () => {
  test.each([
    'payment status 2026-10 --json',
    'payment bill 2026-10 --json',
    'payment wait 2026-10 --for 1s --json',
    'payment receipt 2026-10 --json',
    'report status 2026-10 --json',
    'report show 2026-10 --json',
    'report cancel 2026-10 --yes --json',
    'run 2026-10 --file b.csv --json',
    'run 2026-10 --json',
  ])('is named with its receipt by %s: exit 3', (line) =>
    lost([submit], async (office, receipt) => {
      const ran = await office.run(line);
      expect([ran.exit, ran.problem()]).toMatchObject([
        3,
        {
          code: 'REPORT_FORGOTTEN',
          message: expect.stringContaining(receipt),
          help: expect.stringContaining('--again'),
        },
      ]);
      expect(ran.problem()['help']).toContain('report submit 2026-10');
    }),
  );

  test('is the first thing to do of the dashboard', () =>
    lost([submit], async (office, receipt) => {
      const [todo] = (await office.run('dashboard --json')).document()['todos'] as object[];
      expect(todo).toMatchObject({ kind: 'forgotten', period: '2026-10', receipt });
      const text = (await office.run('dashboard --lang id')).stdout;
      expect(text.replace(/\s+/g, ' ')).toContain(`tanda terima ${receipt}`);
      expect(text).toMatch(/Oktober 2026 +hilang dari portal/);
    }));

  test('of an amendment is not taken back as if the one before counted', () =>
    lost([submit, amend], async (office, receipt) => {
      const ran = await office.run('report cancel 2026-10 --yes --json');
      expect([ran.exit, ran.problem()]).toMatchObject([
        3,
        { code: 'REPORT_FORGOTTEN', message: expect.stringContaining(receipt) },
      ]);
      expect(ran.problem()['help']).toContain('report amend 2026-10');
      expect(finalised(office)).toMatchObject([{ revision: 0 }]);
    }));

  test.each([
    ['the same file', submit],
    ['a corrected file, under the same number of a receipt', corrected],
  ])('is sent again with %s once a person says so, and is known from then on', (_what, line) =>
    lost([submit], async (office, before) => {
      const again = await office.run(`${line} --again`);
      expect([again.exit, again.stderr]).toEqual([0, '']);
      const { receipt } = again.document();
      expect(receipt).toBe(before);
      expect(finalised(office)).toMatchObject([{ receipt }]);
      expect((await ledgerOf(office, '2026-10')).filter(({ state }) => state === 'submitted')).toMatchObject([
        { receipt },
      ]);
      for (const told of [line, 'payment status 2026-10 --json', 'report status 2026-10 --json']) {
        expect([told, (await office.run(told)).exit]).toEqual([told, told.startsWith('payment') ? 8 : 0]);
      }
    }),
  );
});
