import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Office, openOffice } from '../support/office.js';
import { fixture, openDesk } from '../support/desk.js';
import { passing } from '../support/points.js';
import { agus, budi, payroll, type Row, siti } from '../support/workers.js';

/** Workers of one's own, each whole enough to be registered. */
function workers(count: number, district: string, wage = 5_000_000): Row[] {
  return Array.from({ length: count }, (_, at) => ({
    ...budi,
    name: `Karyawan ${district} ${at + 1}`,
    nik: `${district}150890${String(at + 1).padStart(4, '0')}`,
    wage: wage + at * 1000,
  }));
}

let office: Office;

beforeAll(async () => {
  office = await openOffice();
  office.write('six.csv', payroll(...workers(6, '317101')));
  const ran = await office.run('employees import six.csv --yes --json');
  expect(ran.exit).toBe(0);
});

afterAll(() => office.close());

const codesOf = (ran: { document(): Record<string, unknown> }): string[] =>
  (ran.document()['diagnostics'] as { code: string }[]).map(({ code }) => code);

describe('a warning about the whole file', () => {
  test.each<[string, string, () => string]>([
    ['ROSTER_SHRANK', '--missing deactivate', () => payroll(...workers(3, '317101'))],
    ['ROSTER_GREW', '', () => payroll(...workers(6, '317101'), ...workers(6, '327505', 5_100_000))],
    ['WAGES_JUMPED', '', () => payroll(...workers(6, '317101', 50_000_000))],
    ['FILE_OF_ANOTHER_COMPANY', '--missing keep', () => payroll(...workers(5, '357303'))],
  ])('%s stops --yes, with nothing sent, until it is accepted', async (code, more, content) => {
    office.write('a.csv', content());
    const line = ['report submit 2026-10 --file a.csv --yes --json', more].filter(Boolean).join(' ');
    const stopped = await office.run(line);
    expect(stopped.exit).toBe(3);
    expect(codesOf(stopped)).toEqual([code]);
    expect(stopped.problem()).toMatchObject({ code: 'WARNING_NOT_ACCEPTED', exit: 3 });
    expect(stopped.problem()['message']).toContain(code);
    expect(stopped.problem()['help']).toContain(`--accept ${code}`);
    expect(office.held().reports).toEqual([]);
    const other = code === 'ROSTER_GREW' ? 'ROSTER_SHRANK' : 'ROSTER_GREW';
    expect((await office.run(`${line} --accept ${other}`)).exit).toBe(3);
    const planned = await office.run(`${line} --dry-run`);
    expect([planned.exit, codesOf(planned)]).toEqual([0, [code]]);
  });

  test('stops an import too, and lets it pass once it is accepted', async () => {
    office.write('a.csv', payroll(...workers(6, '317101', 50_000_000)));
    const line = 'employees import a.csv --yes --json';
    const stopped = await office.run(line);
    expect([stopped.exit, codesOf(stopped)]).toEqual([3, ['WAGES_JUMPED']]);
    const done = await office.run(`${line} --accept wages_jumped`);
    expect([done.exit, done.document()['imported']]).toEqual([0, true]);
    office.write('six.csv', payroll(...workers(6, '317101')));
    expect((await office.run('employees import six.csv --yes --accept ROSTER_GREW,WAGES_JUMPED')).exit).toBe(0);
  });

  test('is shown by validate and preview, which it does not stop', async () => {
    office.write('september.csv', payroll(...workers(6, '317101')));
    const validated = await office.run('report validate 2026-10 --file september.csv --json');
    expect([validated.exit, codesOf(validated)]).toEqual([0, ['FILE_OF_ANOTHER_MONTH']]);
    const previewed = await office.run('report preview 2026-10 --file september.csv --lang id');
    expect(previewed.exit).toBe(0);
    expect(previewed.stdout).toContain('Nama september.csv menyebut bulan lain, bukan Oktober 2026.');
    expect(previewed.stdout).toContain('Periksa ini sebelum ada yang dikirim: FILE_OF_ANOTHER_MONTH.');
  });

  test('that is no code of such a warning is wrong usage', async () => {
    for (const word of ['NIK_LENGTH', 'EVERYTHING', '']) {
      const ran = await office.run(`report submit 2026-10 --file six.csv --yes --json --accept=${word}`);
      expect([ran.exit, ran.problem()]).toMatchObject([2, { code: 'USAGE' }]);
      expect(ran.problem()['message']).toContain('ROSTER_SHRANK');
    }
  });

  test('about equal wages is not given where they were equal at the portal before', async () => {
    const equal = workers(10, '360101').map((row) => ({ ...row, wage: 4_000_000 }));
    office.write('equal.csv', payroll(...equal));
    const line = 'report validate 2026-10 --file equal.csv --missing keep --json';
    expect(codesOf(await office.run(line))).toContain('WAGES_ALL_EQUAL');
    const accepted = '--accept WAGES_ALL_EQUAL --accept ROSTER_GREW,FILE_OF_ANOTHER_COMPANY';
    expect(
      (await office.run(`employees import equal.csv --missing deactivate --yes ${accepted},ROSTER_SHRANK`)).exit,
    ).toBe(0);
    office.write('equal.csv', payroll(...equal.map((row) => ({ ...row, wage: 4_200_000 }))));
    expect(codesOf(await office.run(line))).toEqual([]);
  });
});

test('a month that is at the portal already is not held up by a warning', async () => {
  const own = await openOffice();
  try {
    own.write('september.csv', payroll(budi, siti, agus));
    const line = 'report submit 2026-10 --file september.csv --yes --json';
    expect((await own.run(`${line} --accept FILE_OF_ANOTHER_MONTH`)).exit).toBe(0);
    const again = await own.run(line);
    expect([again.exit, again.document()['alreadySubmitted']]).toEqual([0, true]);
  } finally {
    await own.close();
  }
});

test("the company of a profile is enough to notice its neighbour's file, offline", async () => {
  const desk = openDesk({ BPJSTK_NPP: 'J0000042' });
  const ran = await desk.run(`report validate 2026-09 --file ${fixture('portal-wages-of-september.csv')} --json`);
  expect([ran.exit, codesOf(ran)]).toEqual([0, ['FILE_OF_ANOTHER_COMPANY']]);
});

test('a report that goes on is not measured by the workers whom it had itself registered', async () => {
  const fresh = await openOffice();
  try {
    fresh.write('new.csv', payroll(...Array.from({ length: 5 }, (_, at) => workers(1_000, `31710${at + 1}`)).flat()));
    const line = 'report submit 2026-10 --file new.csv --yes --json';
    const died = await passing(fresh, line, 7);
    expect([died.signal, died.points.at(-1)]).toEqual(['SIGKILL', 'after POST /employee-batches']);
    const again = await fresh.run(line);
    expect([again.exit, again.document()]).toMatchObject([0, { employees: 5_000, alreadySubmitted: false }]);
  } finally {
    await fresh.close();
  }
}, 120_000);
