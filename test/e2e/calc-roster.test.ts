import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { tooWide } from '../support/golden.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

/** Group 2, medium: of a wage of Rp 5,000,000 JKK 27,000, JKM 15,000, JHT 285,000, JP 150,000. */
const ofFiveMillion = 477_000;
const elsewhere = { location_code: '3275' };
const company = '--jkk-group 2 --scale medium';

const desk = openDesk();
desk.write('two.csv', payroll({ ...budi, ...elsewhere }, { ...siti, ...elsewhere, back_pay: 1_000_000 }));

describe('calc --file', () => {
  test('is a whole roster reckoned, offline: who bears what, by programme and by worker', async () => {
    const ran = await desk.run(`calc --file two.csv --period 2026-10 ${company} --json`);
    expect(ran).toMatchObject({ exit: 0, stderr: '' });
    expect(ran.document()).toMatchObject({
      period: '2026-10',
      employees: 2,
      // Of 11,000,000 in all: JKK 0.54 %, JKM 0.30 %, JHT 5.7 %, JP 3 %.
      total: 1_049_400,
      totals: [
        { programme: 'JKK', billed: 59_400 },
        { programme: 'JKM', billed: 33_000 },
        { programme: 'JHT', billed: 627_000 },
        { programme: 'JP', billed: 330_000 },
      ],
      employer: 719_400,
      employee: 330_000,
      government: 22_000,
      dueDate: '2026-11-16',
      rounding: 'sen',
      diagnostics: [],
      workers: [
        {
          row: 1,
          nik: '3171••••••••0001',
          wage: 5_000_000,
          backPay: 0,
          jkk: 27_000,
          jpEmployee: 50_000,
          total: ofFiveMillion,
        },
        { row: 2, nik: '3174••••••••0002', wage: 5_000_000, backPay: 1_000_000, jhtEmployer: 222_000, total: 572_400 },
      ],
    });
  });

  test('gives whole rows as CSV, whole numbers with --reveal', async () => {
    const { stdout } = await desk.run(`calc --file two.csv --period 2026-10 ${company} --csv --reveal`);
    expect(stdout.split('\r\n').slice(0, 2)).toEqual([
      'row,nik,passportNo,kpj,name,wage,backPay,jkk,jkm,jhtEmployer,jhtEmployee,jpEmployer,jpEmployee,jkpGovernment,employer,employee,government,total',
      '1,3171011508900001,,,Budi Santoso,5000000,0,27000,15000,185000,100000,100000,50000,11000,327000,150000,11000,477000',
    ]);
  });

  test.each([
    ['en', 'October 2026: 2 workers', /^To transfer +Rp 1,049,400$/m, 'each line to the'],
    ['id', 'Oktober 2026: 2 karyawan', /^Total disetor +Rp 1\.049\.400$/m, 'Pembulatan: tiap baris'],
  ])('is a table for people, its numbers masked, its rounding said (%s)', async (lang, heading, total, rounding) => {
    const { stdout } = await desk.run(`calc --file two.csv --period 2026-10 ${company} --lang ${lang}`);
    expect(stdout.split('\n')).toContain(heading);
    expect(stdout).toMatch(total);
    expect(stdout).toContain(rounding);
    expect(stdout).not.toMatch(/\d{16}|█/);
    expect(tooWide(stdout)).toEqual([]);
  });

  test('draws the totals where a chart is asked for, and never in data', async () => {
    const line = `calc --file two.csv --period 2026-10 ${company} --chart`;
    const { stdout } = await desk.run(line);
    expect(stdout).toMatch(/^JHT +█+ +Rp 627,000$/m);
    expect(tooWide(stdout)).toEqual([]);
    for (const form of ['--json', '--csv']) expect((await desk.run(`${line} ${form}`)).stdout).not.toContain('█');
  });

  test('rounds each line to the rupiah where that is asked for', async () => {
    desk.write('odd.csv', payroll({ ...budi, ...elsewhere, wage: 2_773_184 }));
    const { workers, rounding } = (
      await desk.run(`calc --file odd.csv --period 2026-08 ${company} --rounding rupiah --json`)
    ).document() as unknown as { workers: { jhtEmployer: number }[]; rounding: string };
    expect([workers[0]?.jhtEmployer, rounding]).toEqual([102_608, 'rupiah']);
  });

  test('takes the company from the profile', async () => {
    const own = openDesk();
    own.write('one.csv', payroll(budi));
    await own.run('config set company.jkkGroup 3');
    await own.run('config set company.scale small');
    const ran = await own.run('calc --file one.csv --period 2026-10 --json');
    expect(ran.document()).toMatchObject({ company: { jkkGroup: 3, scale: 'small' } });
  });

  test('reckons the fine on the bill, and the deferral of JP', async () => {
    const late = await desk.run(`calc --file two.csv --period 2026-10 ${company} --paid-on 2026-11-17 --json`);
    expect(late.document()).toMatchObject({ penalty: 20_988, monthsLate: 1 });
    const deferred = await desk.run(`calc --file two.csv --period 2020-09 ${company} --jp-deferral --json`);
    expect(deferred.document()).toMatchObject({ jpDeferral: { total: 330_000, dueNow: 3_300, deferred: 326_700 } });
  });

  test('says that it took a foreigner without a start date to have worked six months', async () => {
    desk.write('wna.csv', 'passport_no,nik,name,wage,citizenship\nE1234567,,John Smith,20000000,WNA\n');
    const { stdout } = await desk.run(`calc --file wna.csv --period 2026-10 ${company}`);
    expect(stdout).toContain('1 foreigner without a start date: taken to have worked here for six months.');
  });

  test('warns of a wage below the minimum of its province, and reckons all the same', async () => {
    desk.write('low.csv', payroll({ ...budi, location_code: 3171, wage: 3_000_000 }));
    const ran = await desk.run(`calc --file low.csv --period 2025-06 ${company} --json`);
    expect(ran.exit).toBe(0);
    expect(ran.document()).toMatchObject({
      employees: 1,
      diagnostics: [
        {
          code: 'WAGE_BELOW_MINIMUM',
          severity: 'warning',
          cell: 'G2',
          message: 'A wage of 3000000 is below the minimum wage of DKI Jakarta, Rp 5,396,761.',
        },
      ],
    });
  });

  test('is exit 3 and the diagnostics when the file has errors, and no figure', async () => {
    desk.write('bad.csv', payroll({ ...agus, wage: '5jt' }, { ...siti, wage: 'NaN' }, { ...budi, wage: 0 }));
    const ran = await desk.run(`calc --file bad.csv --period 2026-10 ${company} --json`);
    expect(ran.exit).toBe(3);
    const { diagnostics, ...rest } = ran.document() as { diagnostics: { code: string }[] };
    expect(diagnostics.map(({ code }) => code)).toEqual(['WAGE_FORMAT', 'WAGE_FORMAT', 'WAGE_NOT_POSITIVE']);
    expect(rest).not.toHaveProperty('total');
    expect(ran.problem()).toMatchObject({ code: 'ROSTER_REFUSED', exit: 3 });
  });

  test.each([
    ['a birth date in the future', { birth_date: '2999-01-01' }, 'DATE_INVALID'],
    ['a wage that is negative', { wage: -5_000_000 }, 'WAGE_NOT_POSITIVE'],
    ['a wage above 10¹²', { wage: '1000000000001' }, 'WAGE_OUT_OF_RANGE'],
  ])('%s is named, exit 3', async (_, cells, code) => {
    desk.write('one.csv', payroll({ ...budi, ...elsewhere, ...cells }));
    const ran = await desk.run(`calc --file one.csv --period 2026-10 ${company} --json`);
    expect(ran.exit).toBe(3);
    expect(ran.document()).toMatchObject({ diagnostics: expect.arrayContaining([expect.objectContaining({ code })]) });
  });

  test('is exact for 10¹² rupiah', async () => {
    desk.write('rich.csv', payroll({ ...budi, ...elsewhere, wage: '1000000000000' }));
    const ran = await desk.run(`calc --file rich.csv --period 2026-10 ${company} --json`);
    // JKK 0.54 %, JKM 0.30 %, JHT 5.7 % of 10¹²; JP 3 % of 11,086,300.
    expect(ran.document()).toMatchObject({ total: 65_400_000_000 + 332_589 });
  });

  test('a month before the law is exit 2, one past its last row is reckoned and says so', async () => {
    expect((await desk.run(`calc --file two.csv --period 2015-06 ${company} --json`)).problem()).toMatchObject({
      code: 'PERIOD_TOO_EARLY',
      exit: 2,
    });
    expect((await desk.run(`calc --file two.csv --period 2031-03 ${company} --json`)).document()).toMatchObject({
      notes: ['jp-cap-last-known'],
      holidaysKnown: false,
    });
  });
});

describe('a month reckoned offline', () => {
  test('leaves out who is gone before it or begins after it, and says so', async () => {
    const own = openDesk();
    const gone = { ...siti, end_date: '2026-09-30', end_reason: 'resigned' };
    const toCome = { ...agus, start_date: '2026-11-01' };
    own.write('mixed.csv', payroll(budi, gone, toCome));
    for (const line of ['calc --file mixed.csv --period 2026-10', 'report preview 2026-10 --file mixed.csv']) {
      const said = await own.run(`${line} --jkk-group 2 --scale medium --lang en`);
      expect([said.exit, said.stdout]).toEqual([0, expect.stringContaining('October 2026: 1 worker')]);
      expect(said.stdout).toContain('begin after it: 2.');
    }
  });

  test('takes one thing from the line and the rest from the profile', async () => {
    const own = openDesk();
    for (const setting of ['jkkGroup 2', 'scale small']) await own.run(`config set company.${setting}`);
    const said = (await own.run('calc --wage 5000000 --period 2025-06 --jkk-group 3 --json')).document();
    expect(said['company']).toEqual({ jkkGroup: 3, scale: 'small', labourIntensive: false });
  });
});
