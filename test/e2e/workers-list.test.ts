import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, openOffice } from '../support/office.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  const rows = [
    { ...budi, employee_no: 'K-1', wage: 5_000_000 },
    { ...siti, employee_no: 'K-2', wage: 7_000_000, start_date: '2026-09-01' },
    { ...agus, employee_no: 'K-3', wage: 6_000_000, start_date: '2026-11-02' },
  ];
  office.write('a.csv', payroll(...rows));
  await office.run('employees import a.csv --yes');
  await office.run('employees update K-1 --wage 5500000 --yes');
  await office.run('employees deactivate K-2 --reason laid_off --date 2026-10-20 --yes');
}, 60_000);

afterAll(() => office.close());

const names = async (line: string): Promise<unknown[]> => {
  const { employees } = (await office.run(`employees list ${line} --json`)).document() as {
    employees: { name: string }[];
  };
  return employees.map(({ name }) => name.split(' ')[0]);
};

describe('the list of workers', () => {
  test.each([
    ['--status inactive', ['Siti']],
    ['--joined-since 2026-10-01', ['Agus']],
    ['--search NURHALIZA', ['Siti']],
    ['--search K-3', ['Agus']],
    ['--sort wage', ['Siti', 'Agus', 'Budi']],
    ['--sort name --limit 2', ['Agus', 'Budi']],
    ['--search nobody', []],
  ])('with %s is %j', async (line, expected) => {
    expect(await names(line)).toEqual(expected);
  });

  test('goes on from a cursor, which holds no number, and not with other filters or after a change', async () => {
    const first = (await office.run('employees list --sort name --limit 2 --json')).document();
    const next = String(first['next']);
    expect(first['total']).toBe(3);
    expect(Buffer.from(next, 'base64url').toString()).not.toContain('3273');
    expect(await names(`--sort name --limit 2 --cursor ${next}`)).toEqual(['Siti']);
    const other = await office.run(`employees list --sort wage --cursor ${next} --json`);
    expect([other.exit, other.problem()['code']]).toEqual([2, 'USAGE']);
    await office.run('employees update K-3 --phone 081234567890 --yes');
    const changed = await office.run(`employees list --sort name --cursor ${next} --json`);
    expect([changed.exit, changed.problem()['code']]).toEqual([5, 'EMPLOYEES_CHANGED']);
  });

  test.each([
    [
      'en',
      'Siti Nurhaliza Rahmawati (due by 1 Oct 2026)',
      '2 workers, Budi Santoso (due by 31 Mar 2018) and 1 more',
      'Siti Nurhaliza Rahmawati (due by 29 Oct 2026)',
    ],
    [
      'id',
      'Siti Nurhaliza Rahmawati (paling lambat 1 Okt 2026)',
      '2 karyawan, Budi Santoso (paling lambat 31 Mar 2018) dan 1 lainnya',
      'Siti Nurhaliza Rahmawati (paling lambat 29 Okt 2026)',
    ],
  ])('says who was registered, and told to have left, too late (%s)', async (lang, registered, counted, left) => {
    const env = { BPJSTK_LANG: lang };
    const said = async (line: string): Promise<string> => (await office.run(line, { env })).stdout.replace(/\s+/g, ' ');
    // One screen has room for one name; the list names them all.
    for (const [line, of] of [
      ['employees list', registered],
      ['dashboard', counted],
    ] as const) {
      const text = await said(line);
      expect(text).toContain(of);
      expect(text).toContain(left);
    }
  });
});

describe('one worker', () => {
  test('is shown with each programme, what age will bring, and what has changed, numbers masked', async () => {
    const shown = (await office.run('employees show K-1 --json')).document();
    expect(shown).toMatchObject({
      nik: '3171••••••••0001',
      wage: 5_500_000,
      differing: [],
      ageLimits: { jpEnds: '2055-09', jkpBars: '2044-08-15' },
      changes: [
        { action: 'update', who: 'admin', fields: [{ field: 'wage', before: 5_000_000, after: 5_500_000 }] },
        { action: 'register', fields: [] },
      ],
    });
    expect(shown['standings']).toMatchObject([
      { programme: 'JKK', status: 'active', since: '2018-03-01' },
      {},
      {},
      {},
      {},
    ]);
    expect(JSON.stringify(shown)).not.toContain(String(budi['nik']));
  });

  test.each([
    ['en', 'JP ends by age', 'told to have left'],
    ['id', 'JP berakhir karena usia', 'dilaporkan berhenti'],
  ])('is read in %s', async (lang, limit, history) => {
    const { stdout } = await office.run('employees show K-2', { env: { BPJSTK_LANG: lang } });
    expect(stdout).toContain(limit);
    expect(stdout).toContain(history);
    expect(stdout).not.toContain(String(siti['nik']));
  });
});
