import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

/** Group 2, medium: of a wage of Rp 5,000,000 JKK 27,000, JKM 15,000, JHT 285,000, JP 150,000. */
const ofFiveMillion = 477_000;
/** PP 44/2015 art. 54(1): JKK 5,000,000 × 1.74 % = 87,000 in place of 27,000. */
const ofConstruction = ofFiveMillion - 27_000 + 87_000;

const builder = { ...agus, contract_type: 'PKWT', construction: 'ya' };
const foreman = { ...siti, construction: 'ya' };

interface Noted {
  readonly notes: readonly string[];
  readonly reliefs: readonly { readonly programme: string; readonly keepPpm: number; readonly article: string }[];
  readonly diagnostics: readonly { readonly code: string; readonly row: number; readonly message: string }[];
}

const desk = openDesk();
desk.write('site.csv', payroll(budi, foreman, builder));
desk.write('named.csv', payroll({ ...budi, programmes: 'JKK JKM' }, { ...siti, programmes: 'JKK JKM JHT JP' }));

describe('construction workers in a file', () => {
  test('pay JKK at their own rate for a term, and at that of the group where they are permanent', async () => {
    const ran = await desk.run('calc --file site.csv --period 2026-10 --jkk-group 2 --json');
    expect(ran).toMatchObject({ exit: 0, stderr: '' });
    const document = ran.document();
    expect(document).toMatchObject({ total: 2 * ofFiveMillion + ofConstruction });
    expect(document).toMatchObject({ workers: [{ jkk: 27_000 }, { jkk: 27_000 }, { jkk: 87_000 }] });
    expect((document as unknown as Noted).notes).toEqual(['construction-rate', 'construction-permanent']);
  });

  test('are reported once: the portal reckons the same, and its list of workers keeps who is in construction', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, foreman, builder));
      const first = await office.run('report submit 2026-10 --file a.csv --yes --json');
      expect(first.document()).toMatchObject({ total: 2 * ofFiveMillion + ofConstruction });
      const again = await office.run('report submit 2026-10 --yes --json');
      expect(again.document()).toEqual({ ...first.document(), alreadySubmitted: true });
    }));

  test('are told apart by the digest, and exported as they were imported', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll(budi, foreman, builder));
      expect((await office.run('report submit 2026-10 --file a.csv --yes --json')).exit).toBe(0);
      // The same wages and programmes, of which one is no longer construction: another bill, so another report.
      office.write('b.csv', payroll(budi, foreman, { ...builder, construction: 'tidak' }));
      expect((await office.run('report submit 2026-10 --file b.csv --yes --json')).exit).toBe(5);
      await office.run('employees export --out out.csv');
      expect((await office.run('employees import out.csv --dry-run --json')).document()).toMatchObject({
        plan: { register: 0, update: 0, unchanged: 3 },
      });
    }));

  test.each([
    ['en', 'PP 44/2015 art. 54(2)'],
    ['id', 'PP 44/2015 Pasal 54 ayat (2)'],
  ])('without a wage are refused with the reason: the value of the contract (%s)', async (lang, article) => {
    desk.write('unknown.csv', payroll(budi, { ...builder, wage: '' }));
    const ran = await desk.run(`report validate 2026-10 --file unknown.csv --lang ${lang}`);
    expect(ran.exit).toBe(3);
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(article);
  });

  test('cost as much more in another month as the law of construction says, not that of the group', async () => {
    desk.write('one.csv', payroll(builder));
    const ran = await desk.run(
      'report preview 2026-10 --file one.csv --jkk-group 2 --scale medium --compare-to 2020-12 --json',
    );
    // 87,000 now, a hundredth of it then: all of the difference is the relief.
    expect(ran.document()).toMatchObject({
      compared: {
        programmes: [{ programme: 'JKK', then: 870, now: 87_000, reasons: [{ reason: 'relief' }] }, {}, {}, {}],
      },
    });
  });
});

describe('programmes named in a file', () => {
  test('take nothing away from what the company must have, and the row is told', async () => {
    const ran = await desk.run('report preview 2026-10 --file named.csv --jkk-group 2 --scale medium --json');
    const { diagnostics, notes } = ran.document() as unknown as Noted;
    expect(ran.exit).toBe(0);
    expect(ran.document()).toMatchObject({ total: 2 * ofFiveMillion });
    expect(diagnostics).toMatchObject([{ code: 'PROGRAMMES_BY_LAW', row: 1 }]);
    expect(diagnostics[0]?.message).toContain('JKK, JKM, JHT, JP, JKP');
    expect(notes).toEqual(['programmes-by-law']);
  });

  test('add to them, in the portal as here', () =>
    inOffice({}, async (office) => {
      // 59 in 2026: JP has ended, whatever the row says (PP 45/2015 art. 15).
      const old = { nik: '3273060311660003', birth_date: '1966-11-03', programmes: 'JKK JKM JHT JP JKP' };
      office.write('a.csv', payroll(budi, { ...agus, ...old }));
      const ran = await office.run('report submit 2026-10 --file a.csv --yes --json');
      expect(ran.document()).toMatchObject({ total: ofFiveMillion + ofFiveMillion - 150_000 });
    }));
});

test('a foreigner before six months of work is reported without contributions, by both hands alike', () =>
  inOffice({}, async (office) => {
    const john = {
      ...budi,
      nik: '',
      name: 'John Smith',
      passport_no: 'X1234567',
      citizenship: 'WNA',
      start_date: '2026-08-03',
    };
    office.write('a.csv', payroll(siti, john));
    const planned = await office.run('report submit 2026-10 --file a.csv --dry-run');
    expect(planned.stdout.replace(/\s+/g, ' ')).toContain(
      '1 worker in no programme: a foreigner joins after six months',
    );
    const sent = await office.run('report submit 2026-10 --file a.csv --yes --json');
    expect(sent).toMatchObject({ exit: 0, stderr: '' });
    expect(sent.document()).toMatchObject({ employees: 2, total: ofFiveMillion });
    const again = await office.run('report submit 2026-10 --yes --json');
    expect(again.document()).toMatchObject({ alreadySubmitted: true, total: ofFiveMillion });
  }));

test('a month that costs nothing is settled as it is reported', () =>
  inOffice({}, async (office) => {
    office.write(
      'a.csv',
      payroll({ ...budi, nik: '', passport_no: 'X1234567', citizenship: 'WNA', start_date: '2026-08-03' }),
    );
    const sent = await office.run('report submit 2026-10 --file a.csv --yes --json');
    expect(sent.document()).toMatchObject({ employees: 1, total: 0 });
    expect((await office.run('payment status 2026-10 --json')).document()).toMatchObject({ amount: 0, status: 'paid' });
  }));

test('the plan says the reliefs before anything is sent', () =>
  inOffice({ now: '2020-11-10T09:00:00+07:00' }, async (office) => {
    office.write('a.csv', payroll(budi));
    const planned = await office.run('report submit 2020-10 --file a.csv --dry-run');
    expect(planned.stdout).toMatch(/Relief: JKK is at .* \(PP 49\/2020\)/);
    const { reliefs, notes } = (
      await office.run('report submit 2020-10 --file a.csv --dry-run --json')
    ).document() as unknown as Noted;
    expect([reliefs.map(({ programme }) => programme), notes]).toEqual([['JKK', 'JKM'], ['relief']]);
  }));

test.each([
  ['2025-10', ' --labour-intensive', [['JKK', 500_000, 'PP 36/2025']]],
  [
    '2020-12',
    '',
    [
      ['JKK', 10_000, 'PP 49/2020'],
      ['JKM', 10_000, 'PP 49/2020'],
    ],
  ],
  ['2026-10', '', []],
] as const)('the reliefs of %s %s are said in preview and in calc --file', async (period, flag, expected) => {
  desk.write('plain.csv', payroll(budi));
  const company = `--file plain.csv --jkk-group 2 --scale medium${flag}`;
  for (const command of [`report preview ${period} ${company}`, `calc --period ${period} ${company}`]) {
    const { reliefs, notes } = (await desk.run(`${command} --json`)).document() as unknown as Noted;
    expect(reliefs.map(({ programme, keepPpm, article }) => [programme, keepPpm, article])).toEqual(expected);
    expect(notes.includes('relief')).toBe(expected.length > 0);
    const { stdout } = await desk.run(command);
    for (const [programme, , article] of expected) {
      expect(stdout).toMatch(new RegExp(`Relief: ${programme} is at .* \\(${article}\\)`));
    }
  }
});

test('a deferral leaves no doubt of what is to be transferred now', async () => {
  desk.write('plain.csv', payroll(budi));
  // JKK 270, JKM 150, JHT 285,000, JP 150,000 of which 148,500 wait: 285,420 + 1,500.
  const flags = '--jkk-group 2 --period 2020-09 --jp-deferral';
  for (const who of ['--wage 5000000', '--file plain.csv']) {
    const { stdout } = await desk.run(`calc ${who} ${flags}`);
    expect(stdout).toMatch(/^Owed for the month +Rp 435,420$/m);
    expect(stdout).toMatch(/^JP deferred +Rp 148,500$/m);
    expect(stdout).toMatch(/^To transfer now +Rp 286,920$/m);
    expect(stdout).not.toMatch(/^To transfer {2,}/m);
    const found = (await desk.run(`calc ${who} ${flags} --json`)).document();
    expect(found).toMatchObject({ total: 435_420, jpDeferral: { dueNow: 1_500, toTransferNow: 286_920 } });
  }
});
