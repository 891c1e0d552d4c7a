import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { tooWide } from '../support/golden.js';
import { inOffice } from '../support/office.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

const company = '--jkk-group 1 --scale medium';
const well = { ...budi, wage: 12_000_000 };
const desk = openDesk();
desk.write('two.csv', payroll(well, { ...siti, wage: 8_000_000 }));

describe('report preview --compare-to', () => {
  const line = `report preview 2026-10 --file two.csv ${company} --compare-to 2025-12`;

  test('says what the same workers would have cost by the law of then, and why', async () => {
    const { compared } = (await desk.run(`${line} --labour-intensive --json`)).document();
    expect(compared).toMatchObject({
      period: '2025-12',
      // JKK 0.12 % of 20,000,000 less; JP 3 % of 11,086,300 − 10,547,400 less.
      difference: 24_000 + 16_167,
      programmes: [
        { programme: 'JKK', then: 24_000, now: 48_000, reasons: [{ reason: 'relief', amount: 24_000, workers: 2 }] },
        { programme: 'JKM', difference: 0, reasons: [] },
        { programme: 'JHT', difference: 0, reasons: [] },
        { programme: 'JP', difference: 16_167, reasons: [{ reason: 'cap', amount: 16_167, workers: 1 }] },
      ],
      wagesKnown: null,
    });
  });

  test('as CSV, a row for each programme and each reason', async () => {
    expect((await desk.run(`${line} --csv`)).stdout.split('\r\n')).toEqual([
      'programme,reason,workers,then,now,difference',
      'JKK,,,48000,48000,0',
      'JKM,,,60000,60000,0',
      'JHT,,,1140000,1140000,0',
      'JP,,,556422,572589,16167',
      'JP,cap,1,,,16167',
      '',
    ]);
  });

  test.each([
    ['en', 'The same workers in December 2025, by its law: Rp 1,804,422; now +Rp 16,167', 'cap '],
    [
      'id',
      'Karyawan yang sama pada Desember 2025, menurut aturan bulan itu: Rp 1.804.422; sekarang +Rp 16.167',
      'batas upah',
    ],
  ])('in words (%s)', async (lang, heading, reason) => {
    const { stdout } = await desk.run(`${line} --lang ${lang}`);
    expect(stdout.replace(/\s+/g, ' ')).toContain(heading);
    expect(stdout).toContain(reason);
    expect(tooWide(stdout)).toEqual([]);
  });

  test.each([
    ['2015-06', 'PERIOD_TOO_EARLY'],
    ['2026-13', 'PERIOD_INVALID'],
    ['9999-12', 'PERIOD_TOO_FAR'],
    ['desember', 'PERIOD_INVALID'],
  ])('with %s is exit 2', async (month, code) => {
    const ran = await desk.run(`report preview 2026-10 --file two.csv ${company} --compare-to ${month} --json`);
    expect(ran.problem()).toMatchObject({ code, exit: 2 });
  });

  test('a month yet to come is reckoned with the last known row, and says so', async () => {
    const ran = await desk.run(`report preview 2026-10 --file two.csv ${company} --compare-to 2027-03 --json`);
    expect(ran.document()).toMatchObject({ compared: { difference: 0, notes: ['jp-cap-last-known'] } });
  });

  test('tells wages from law where the portal knows the wages of then', () =>
    inOffice({ now: '2026-10-10T09:00:00+07:00' }, async (office) => {
      office.write('september.csv', payroll({ ...well, wage: 5_000_000 }));
      office.write('october.csv', payroll({ ...well, wage: 6_000_000 }, agus));
      expect((await office.run('report submit 2026-09 --file september.csv --yes')).exit).toBe(0);
      office.setClock('2026-11-10T09:00:00+07:00');
      const ran = await office.run('report preview 2026-10 --file october.csv --compare-to 2026-09 --json');
      expect(ran.document()).toMatchObject({
        // Group 2: 9.54 % of the million more; Agus is reckoned with his wage of now.
        compared: {
          difference: 95_400,
          wagesKnown: 1,
          programmes: [
            { reasons: [{ reason: 'wage', amount: 5_400, workers: 1 }] },
            { reasons: [{ reason: 'wage', amount: 3_000, workers: 1 }] },
            { reasons: [{ reason: 'wage', amount: 57_000, workers: 1 }] },
            { reasons: [{ reason: 'wage', amount: 30_000, workers: 1 }] },
          ],
        },
      });
    }));
});

describe('deadlines', () => {
  test('are shown where somebody comes, goes or changes, and who is late', () =>
    inOffice({}, async (office) => {
      office.write('a.csv', payroll({ ...budi, start_date: '2026-10-01' }, { ...siti, start_date: '2026-10-20' }));
      const ran = await office.run('report preview 2026-10 --file a.csv --json');
      expect(ran.document()).toMatchObject({
        deadlines: {
          newcomers: [
            { name: 'Budi Santoso', on: '2026-10-01', by: '2026-10-31', late: true },
            { name: 'Siti Nurhaliza Rahmawati', on: '2026-10-20', by: '2026-11-19', late: false },
          ],
          changes: { count: 0, by: '2026-11-19' },
        },
      });
      const { stdout } = await office.run('report preview 2026-10 --file a.csv --lang id');
      expect(stdout).toContain('Terlambat: 1 karyawan seharusnya sudah didaftarkan, Budi Santoso');
      expect(stdout).toContain('1 karyawan baru perlu didaftarkan, paling lambat 19 Nov 2026.');
      expect(tooWide(stdout)).toEqual([]);

      await office.run('report submit 2026-10 --file a.csv --yes');
      const after = await office.run('dashboard --json');
      expect(after.document()).toMatchObject({
        registerBy: '2026-12-10',
        changeBy: '2026-11-19',
        registeredLate: [{ name: 'Budi Santoso', by: '2026-10-31' }],
      });
    }));
});

describe('totals of several months', () => {
  test('are a chart where one is asked for', () =>
    inOffice({ company: 'demo' }, async (office) => {
      for (const line of ['report list', 'dashboard']) {
        const asked = await office.run(`${line} --chart`);
        expect(asked.stdout).toMatch(/^\w+ 2026 +█+.* +Rp [\d,]+$/m);
        expect(tooWide(asked.stdout)).toEqual([]);
        expect((await office.run(line)).stdout).not.toContain('█');
      }
    }));
});
