import { describe, expect, jest, test } from '@jest/globals';
import { inOffice } from '../support/office.js';
import { sitDown } from '../support/terminal.js';
import { agus, budi, payroll, siti } from '../support/workers.js';

/** Many runs of the program each. */
jest.setTimeout(120_000);

describe('a plan says all that the portal is told', () => {
  test('of workers whom a file does not name: who, the last day and the reason, in text, JSON and preview', () =>
    inOffice({}, async (office) => {
      office.write('all.csv', payroll(budi, siti, agus));
      expect((await office.run('employees import all.csv --yes')).exit).toBe(0);
      office.write('two.csv', payroll(budi, siti));
      const line = 'employees import two.csv --missing deactivate --dry-run';
      const told = await office.run(`${line} --lang id`);
      expect(told.stdout).toMatch(/Agus Setiawan .* 9 Nov 2026 +lainnya/);
      expect((await office.run(`${line} --json`)).document()['notInFile']).toEqual([
        expect.objectContaining({ name: 'Agus Setiawan', endDate: '2026-11-09', endReason: 'other' }),
      ]);
      const preview = await office.run('report preview 2026-10 --file two.csv --missing deactivate');
      expect(preview.stdout).toMatch(/Agus Setiawan .* 2026 +other/);
    }));

  test('of a worker who began after that day, no last day before the first', () =>
    inOffice({}, async (office) => {
      office.write('new.csv', payroll(budi, { ...siti, start_date: '2026-11-10' }));
      expect((await office.run('employees import new.csv --yes')).exit).toBe(0);
      office.write('one.csv', payroll(budi));
      const ran = await office.run('employees import one.csv --missing deactivate --dry-run --json');
      expect(ran.document()['notInFile']).toMatchObject([{ endDate: '2026-11-10' }]);
    }));

  test('of one who is added: every option, and the citizenship that a NIK is taken for', () =>
    inOffice({ company: 'demo' }, async (office) => {
      const line =
        'employees add --nik 3171015509950003 --name Ani --birth-date 1995-09-15 --gender P --marital-status T --wage 6000000 --start-date 2026-11-09 --contract-type PKWT --location-code 3171 --phone 081299990001 --email ani@maju.example --address Jl._Ani_1 --mother-name Sri';
      const { stdout } = await office.run(`${line} --dry-run`);
      for (const word of ['081299990001', 'ani@maju.example', 'Jl._Ani_1', 'Sri', 'WNI', '3171'])
        expect(stdout).toContain(word);
      const person = sitDown(office, line, { BPJSTK_NPP: office.npp, BPJSTK_PASSWORD: office.password });
      await person.answer(/\(y\/N\)/, 'y\r');
      expect(await person.ended()).toBe(0);
      expect(person.shown().match(/ani@maju\.example/g)).toHaveLength(1);
      const known = await office.run('employees list --search 3171015509950003 --json');
      expect(known.document()['employees']).toMatchObject([{ citizenship: 'WNI' }]);
      expect((await office.run(`${line} --yes --json`)).document()).toMatchObject({ result: 'same' });
    }));
});

describe('a list says why it is empty', () => {
  test('of workers and of notifications', () =>
    inOffice({ company: 'demo' }, async (office) => {
      expect((await office.run('employees list --search zzqq')).stdout).toContain('No worker is such.');
      expect((await office.run('employees list --search zzqq --lang id')).stdout).toContain(
        'Tidak ada karyawan yang cocok.',
      );
      expect((await office.run('karyawan daftar --status nonaktif --lang id')).exit).toBe(0);
      await office.run('notifications read --all');
      expect((await office.run('notifications list --unread')).stdout).toContain('Nothing is unread.');
    }));
});

test('notifications stand newest first, by their time, on pages too', () =>
  inOffice({ company: 'late' }, async (office) => {
    type Page = { notifications: { id: string; at: string }[]; next: string | null };
    const page = async (more: string): Promise<Page> =>
      (await office.run(`notifications list ${more}--json`)).document() as unknown as Page;
    const all = (await page('')).notifications;
    const times = all.map(({ at }) => at);
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(times).size).toBeGreaterThan(2);
    const first = await page('--limit 2 ');
    const second = await page(`--limit 2 --cursor ${String(first.next)} `);
    expect([...first.notifications, ...second.notifications]).toEqual(all.slice(0, 4));
  }));
