import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runCli } from '../support/cli.js';
import { inOffice, type Office, openOffice } from '../support/office.js';
import { sitDown } from '../support/terminal.js';
import { budi, payroll, siti } from '../support/workers.js';

let office: Office;

const add =
  'employees add --nik 3273060311850003 --name Agus_Setiawan --birth-date 1985-11-03 --gender L --marital-status Y' +
  ' --wage 7.800.000 --start-date 2026-11-02 --contract-type PKWTT --location-code 3273';

beforeAll(async () => {
  office = await openOffice();
  office.write('a.csv', payroll({ ...budi, employee_no: 'K-1' }, { ...siti, employee_no: 'K-2' }));
  office.write('far.csv', payroll(budi, { ...siti, start_date: '2026-12-12' }));
  await office.run('employees import a.csv --yes');
});

afterAll(() => office.close());

const holds = async (): Promise<Record<string, unknown>[]> =>
  (await office.run('employees list --json --reveal')).document()['employees'] as Record<string, unknown>[];

describe('adding a worker', () => {
  test('shows the plan and sends nothing with --dry-run; needs an answer; registers once however often it is said', async () => {
    const planned = (await office.run(`${add} --dry-run --json`)).document();
    expect(planned).toMatchObject({
      result: 'planned',
      worker: { nik: '3273••••••••0003', kpj: null },
      deadline: { on: '2026-11-02', by: '2026-12-02', late: false },
    });
    const unanswered = await office.run(`${add} --json`);
    expect([unanswered.exit, unanswered.problem()['code']]).toEqual([2, 'INPUT_NEEDED']);
    expect(await holds()).toHaveLength(2);

    const first = await office.run(`${add} --yes --json --reveal`);
    expect(first.document()).toMatchObject({ result: 'done', worker: { nik: '3273060311850003' } });
    const again = await office.run(`${add} --yes --json --reveal`);
    expect([again.exit, again.document()['result']]).toEqual([0, 'same']);
    expect(again.document()['worker']).toEqual(first.document()['worker']);
    expect(await holds()).toHaveLength(3);

    const other = await office.run(`${add.replace('7.800.000', '8.000.000')} --yes --json`);
    expect([other.exit, other.problem()['code']]).toEqual([5, 'EMPLOYEE_KNOWN']);
    expect(other.problem()['help']).toContain('bpjstk employees update');
  });

  test.each([
    ['en', 'Late: who began on 1 Sep 2026 was to be registered by 1 Oct 2026 (PP 45/2015 art. 4).'],
    ['id', 'Terlambat: yang mulai bekerja 1 Sep 2026 harus didaftarkan paling lambat 1 Okt 2026 (PP 45/2015 Pasal 4).'],
  ])('who began more than thirty days ago is said to be late (%s)', async (lang, sentence) => {
    const late = add.replace('2026-11-02', '2026-09-01').replace('0003', '0009');
    const { stdout, exit } = await office.run(`${late} --dry-run`, { env: { BPJSTK_LANG: lang } });
    expect(exit).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(sentence);
    expect(stdout).toContain('3273••••••••0009');
    expect(stdout).not.toContain('3273060311850009');
  });

  test.each([
    ['--nik 3273060311850003', '--nik 327306031185000', 'NIK_LENGTH'],
    ['--birth-date 1985-11-03', '--birth-date 1985-11-04', 'NIK_BIRTH_DATE_MISMATCH'],
    ['--gender L', '--gender P', 'NIK_GENDER_MISMATCH'],
    ['--start-date 2026-11-02', '--start-date 0001-01-01', 'DATE_INVALID'],
    ['--start-date 2026-11-02', '--start-date 9999-12-31', 'DATE_INVALID'],
    ['--start-date 2026-11-02', '--start-date 1985-11-02', 'DATE_INVALID'],
    ['--start-date 2026-11-02', '--start-date 2027-11-02', 'DATE_INVALID'],
    ['--wage 7.800.000', '--wage 7jt', 'WAGE_FORMAT'],
    ['--gender L', '--gender L --phone 12345', 'PHONE_INVALID'],
    ['--gender L', '--gender L --phone +999123456789', 'PHONE_INVALID'],
    ['--gender L', '--gender L --email budi.santoso', 'EMAIL_INVALID'],
  ])('%s as %s is exit 3 %s, and nothing is changed', async (good, bad, code) => {
    const before = await holds();
    const ran = await office.run(`${add.replace(good, bad)} --yes --json`);
    expect([ran.exit, ran.stdout]).toEqual([3, '']);
    expect(ran.problem()).toMatchObject({ code });
    expect(ran.problem()['help']).toMatch(/\w/);
    expect(await holds()).toEqual(before);
  });

  test.each([
    ['en', '2026-12-01', '--start-date: the first day of work, 2026-12-01, has not come yet.'],
    ['id', '1995-01-01', '--start-date: menurut 1995-01-01, karyawan ini mulai bekerja pada usia 9 tahun.'],
  ])('a first day that is hardly meant is remarked upon before the question (%s)', async (lang, day, sentence) => {
    const unusual = add.replace('--start-date 2026-11-02', `--start-date ${day}`).replace('0003', '0009');
    const ran = await office.run(`${unusual} --dry-run`, { env: { BPJSTK_LANG: lang } });
    expect(ran.exit).toBe(0);
    expect(`${ran.stdout}${ran.stderr}`.replace(/\s+/g, ' ')).toContain(sentence);
    const { warnings } = (await office.run(`${unusual} --dry-run --json`)).document();
    expect(warnings).toMatchObject([{ code: 'START_DATE_UNUSUAL' }]);
  });

  test('names all that is missing where nobody can be asked', async () => {
    const ran = await office.run('karyawan tambah --nik 3273060311850003 --name Agus --yes --json');
    expect(ran.exit).toBe(2);
    expect(ran.problem()).toMatchObject({ code: 'INPUT_NEEDED' });
    for (const flag of ['--birth-date', '--gender', '--wage', '--location-code'])
      expect(ran.problem()['message']).toContain(flag);
  });

  test('asks at a terminal, and says of an answer at once what is wrong with it', async () => {
    const person = sitDown(office, 'employees add', { BPJSTK_NPP: office.npp, BPJSTK_PASSWORD: office.password });
    await person.answer(/NIK, 16 digits/, '32730603118500\r');
    await person.answer(/has 14 digits, not 16/, '07\r');
    await person.answer(/name as on the KTP/, 'Rina Anggraini\r');
    await person.answer(/birth date/, '1985-11-04\r');
    await person.answer(/does not (?:match|agree)|birth date/, '\b3\r');
    await person.answer(/gender/, 'L\r');
    await person.answer(/married/, 'T\r');
    await person.answer(/contract/, 'tetap\r');
    await person.answer(/place of work/, '3273\r');
    await person.answer(/first day of work/, '02-11-2026\r');
    await person.answer(/wage a month/, '5.000.000\r');
    await person.answer(/Register this worker/, 'y\r');
    expect(await person.ended()).toBe(0);
    expect((await holds()).find(({ name }) => name === 'Rina Anggraini')).toMatchObject({
      nik: '3273060311850007',
      contractType: 'PKWTT',
      startDate: '2026-11-02',
      wage: 5_000_000,
    });
  });
});

describe('changing a worker', () => {
  test('shows what is and what is to be, changes that alone, and once', async () => {
    const line = 'employees update K-1 --wage 6500000 --phone 081234567890 --json --reveal';
    const planned = (await office.run(`${line} --dry-run`)).document();
    expect(planned['changes']).toEqual([
      { field: 'wage', before: 5_000_000, after: 6_500_000 },
      { field: 'phone', before: null, after: '081234567890' },
    ]);
    expect(planned).toMatchObject({ result: 'planned', deadline: { on: '2026-11-10', by: '2026-11-19', late: false } });
    expect((await office.run(`${line} --yes`)).document()).toMatchObject({ result: 'done' });
    expect((await office.run(`${line} --yes`)).document()).toMatchObject({ result: 'same', changes: [] });
    const now = (await holds()).find(({ employeeNo }) => employeeNo === 'K-1');
    expect(now).toMatchObject({ wage: 6_500_000, phone: '081234567890', name: budi['name'] });
  });

  test.each([
    ['en', /wage +Rp 6,500,000 +Rp 7,000,000/, 'was to be reported by 9 Nov 2026'],
    ['id', /upah +Rp 6\.500\.000 +Rp 7\.000\.000/, 'harus dilaporkan paling lambat 9 Nov 2026'],
  ])('of seven working days ago and more is said to be late (%s)', async (lang, row, late) => {
    const ran = await office.run('employees update K-1 --wage 7000000 --changed-on 2026-10-29 --dry-run', {
      env: { BPJSTK_LANG: lang },
    });
    expect(ran.stdout).toMatch(row);
    expect(ran.stdout.replace(/\s+/g, ' ')).toContain(late);
    expect(ran.stdout).not.toContain(String(budi['nik']));
  });

  test.each([
    ['employees update K-1 --birth-date 1990-08-16 --yes', 3, 'NIK_BIRTH_DATE_MISMATCH'],
    ['employees update K-1 --start-date 0001-01-01 --yes', 3, 'DATE_INVALID'],
    ['employees update K-1 --start-date 1985-01-01 --yes', 3, 'DATE_INVALID'],
    ['employees update K-1 --start-date 2026-12-12 --yes', 3, 'DATE_INVALID'],
    ['employees import far.csv --yes', 3, 'ROSTER_REFUSED'],
    ['employees update K-1 --phone 0000 --yes', 3, 'PHONE_INVALID'],
    ['employees update K-1 --wage 1000000 --changed-on 2026-12-01 --yes', 3, 'DATE_IN_FUTURE'],
    ['employees update 26999999999 --wage 6000000 --yes', 5, 'EMPLOYEE_UNKNOWN'],
    ['employees update K-1 --yes', 2, 'USAGE'],
  ])('%s is exit %i %s, and nothing is changed', async (line, exit, code) => {
    const before = await holds();
    const ran = await office.run(`${line} --json`);
    expect([ran.exit, ran.problem()['code']]).toEqual([exit, code]);
    expect(await holds()).toEqual(before);
  });
});

describe('what is optional', () => {
  test('is taken back where it is said to be empty, and what is needed is not', async () => {
    const siti = (await holds()).find(({ name }) => String(name).startsWith('Siti')) as { kpj: string };
    const update = `employees update ${siti.kpj}`;
    await office.run(`${update} --email siti@contoh.example --yes`);
    const line = (flag: string, ...more: string[]) => [...update.split(' '), flag, '', ...more];
    const run = async (words: string[]) => {
      const ran = await runCli(words, { env: office.env, cwd: office.folder });
      return { ...ran, json: () => JSON.parse(ran.stdout) as Record<string, unknown> };
    };
    const done = await run(line('--email', '--yes', '--json'));
    expect(done.json()).toMatchObject({
      result: 'done',
      changes: [{ field: 'email', before: 'siti@contoh.example', after: null }],
    });
    expect((await run(line('--email', '--yes', '--json'))).json()).toMatchObject({ result: 'same', changes: [] });
    const shown = (await office.run(`employees show ${siti.kpj} --json --reveal`)).document();
    expect(JSON.stringify(shown)).toContain('"before":"siti@contoh.example","after":null');
    expect(await run(line('--name', '--yes'))).toMatchObject({ exit: 2 });
    for (const lang of ['en', 'id'])
      expect(await run(line('--phone', '--dry-run', '--lang', lang))).toMatchObject({ exit: 0 });
  });
});

describe('a network that loses answers', () => {
  /** Enough of them that this run learns nothing. */
  const lose = (kind: string): Promise<unknown> =>
    office.run(`sandbox faults set ${kind} --on sendEmployeeBatch --times 20 --db portal.db`);

  test.each(['drop-before', 'drop-after', 'duplicate'])(
    '%s leaves a worker changed once: the same command again settles it',
    async (kind) => {
      const wage = { 'drop-before': 5_100_000, 'drop-after': 5_200_000, duplicate: 5_300_000 }[kind];
      const line = `employees update K-1 --wage ${wage} --yes --json --timeout 1`;
      await lose(kind);
      const lost = await office.run(line);
      expect([0, 6, 7]).toContain(lost.exit);
      await office.run('sandbox faults clear --db portal.db');
      const again = await office.run(line);
      expect(again.exit).toBe(0);
      const { changes } = (await office.run('employees show K-1 --json')).document() as {
        changes: { fields: { after: unknown }[] }[];
      };
      expect(changes.filter(({ fields }) => fields.some(({ after }) => after === wage))).toHaveLength(1);
    },
    120_000,
  );
});

describe('who begins next month', () => {
  test('is in no programme before that day, and so both sides see it', () =>
    inOffice({}, async (other) => {
      const next = add.replace('2026-11-02', '2026-12-01');
      const { worker } = (await other.run(`${next} --yes --json --reveal`)).document() as { worker: { kpj: string } };
      const shown = await other.run(`participant show ${worker.kpj} --json`);
      const { programmes, differing } = shown.document() as { programmes: { programme: string }[]; differing: [] };
      expect([shown.exit, differing]).toEqual([0, []]);
      expect(programmes).toHaveLength(5);
      for (const standing of programmes.filter(({ programme }) => programme !== 'JKP'))
        expect(standing).toMatchObject({ status: 'outside', since: null, reason: 'not_begun' });
      for (const [lang, reason] of [
        ['en', 'the first day of work has not come yet'],
        ['id', 'hari pertama bekerja belum tiba'],
      ] as const)
        expect((await other.run(`participant show ${worker.kpj} --lang ${lang}`)).stdout).toContain(reason);
    }));
});

describe('deactivating a worker', () => {
  test.each([
    ['--reason resigned --date 2018-02-28', 3, 'END_BEFORE_START'],
    ['--reason resigned --date 2026-11-11', 3, 'DATE_IN_FUTURE'],
    ['--reason bored --date 2026-10-31', 2, 'USAGE'],
  ])('with %s is exit %i %s, and nothing is changed', async (options, exit, code) => {
    const before = await holds();
    const ran = await office.run(`employees deactivate K-2 ${options} --yes --json`);
    expect([ran.exit, ran.problem()['code']]).toEqual([exit, code]);
    expect(await holds()).toEqual(before);
  });

  test('names all that is missing where nobody can be asked', async () => {
    const ran = await office.run('employees deactivate K-2 --yes --json');
    expect([ran.exit, ran.problem()['code']]).toEqual([2, 'INPUT_NEEDED']);
    expect(ran.problem()['message']).toMatch(/--reason, --date/);
  });

  test('asks at a terminal why and since when, and says of a day at once what is wrong with it', async () => {
    const before = await holds();
    const asks = sitDown(office, 'employees deactivate K-2', {
      BPJSTK_NPP: office.npp,
      BPJSTK_PASSWORD: office.password,
    });
    await asks.answer(/Why did the work end\?[^]*laid off/, '\x1b[B\x1b[B\r');
    await asks.answer(/the last day of work/, '31/31/2026\r');
    await asks.answer(/cannot be/, '\x1511-11-2026\r');
    await asks.answer(/11 Nov 2026 has not come yet/, '\x1531-10-2026\r');
    await asks.answer(/laid off[^]*Tell the portal/, 'n\r');
    expect(await asks.ended()).toBe(0);
    expect(await holds()).toEqual(before);
  });

  test('who has died leads to the claim, is told once, and another day is refused', async () => {
    const line = 'employees deactivate K-2 --reason died --date 2026-10-20';
    const { stdout } = await office.run(`${line} --yes`);
    expect(stdout.replace(/\s+/g, ' ')).toContain('bpjstk claims start JKM --worker K-2 --date 2026-10-20');
    expect(stdout.replace(/\s+/g, ' ')).toContain('was to be reported by 29 Oct 2026');
    expect((await office.run(`${line} --yes --json`)).document()).toMatchObject({ result: 'same' });
    const other = await office.run('employees deactivate K-2 --reason died --date 2026-10-21 --yes --json');
    expect([other.exit, other.problem()['code']]).toEqual([5, 'EMPLOYEE_INACTIVE']);
    const indonesian = await office.run('karyawan nonaktifkan K-2 --reason meninggal --date 20-10-2026 --lang id');
    expect(indonesian.stdout.replace(/\s+/g, ' ')).toContain('bpjstk klaim mulai JKM --worker K-2 --date 2026-10-20');
  });
});
