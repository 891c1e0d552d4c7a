import { describe, expect, jest, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixture } from '../support/desk.js';
import { expectGolden, tooWide } from '../support/golden.js';
import { inOffice, type Office } from '../support/office.js';
import { sitDown } from '../support/terminal.js';

/** Many runs of the program each, and requests to a portal that is not there. */
jest.setTimeout(120_000);

const budi = '3171011508900001';
const siti = '3174056701920002';

/** All that can be there: an overdue bill with its fine, a month to report, claims, notifications, data to mend. */
async function fullHouse(office: Office): Promise<void> {
  await office.run(`report submit 2026-10 --file ${fixture('oktober.csv')} --yes`);
  await office.run('history pull');
  for (const [worker, date] of [
    [budi, '2026-11-09T14:30'],
    [siti, '2026-11-10T08:00'],
    [budi, '2026-11-08T10:00'],
  ])
    await office.run(`claims start JKK --worker ${worker} --date ${date} --yes`);
  office.setClock('2026-12-20T09:00:00+07:00');
}

/** The company's number is another in every sandbox. */
const steady = (office: Office, text: string): string => text.replaceAll(office.npp, '2•••••••');

describe('the dashboard', () => {
  test.each(['en', 'id'])('is one screen of 80 × 24, also when the house is full (%s)', (language) =>
    inOffice({ company: 'demo' }, async (office) => {
      const quiet = await office.run(`dashboard --lang ${language}`);
      expectGolden(`e2e/golden/dashboard.${language}.txt`, steady(office, quiet.stdout));
      await fullHouse(office);
      const { stdout, exit } = await office.run(`dashboard --lang ${language}`);
      expect(exit).toBe(0);
      expect(tooWide(stdout)).toEqual([]);
      expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
      expectGolden(`e2e/golden/dashboard-full.${language}.txt`, steady(office, stdout));
    }),
  );

  test('has all of it in its document', () =>
    inOffice({ company: 'demo' }, async (office) => {
      await fullHouse(office);
      const document = (await office.run('dashboard --json')).document();
      expect(document).toMatchObject({
        offline: false,
        portal: 'sandbox',
        months: [
          { period: '2026-09', bill: { status: 'paid' } },
          { period: '2026-10', bill: { status: 'expired', penalty: 654_948 } },
          { period: '2026-11', state: 'open', bill: null },
        ],
        todos: [
          { kind: 'pay', period: '2026-10', overdue: true },
          { kind: 'report', period: '2026-11', overdue: true },
        ],
        claims: [{ claimId: 'K0000000003' }, { claimId: 'K0000000001' }, { claimId: 'K0000000002' }],
        dataToMend: { noContact: 25, belowMinimumWage: 0 },
        lastPulled: expect.any(String),
        passwordDays: 40,
      });
      expect(document['unread']).toBe((document['notifications'] as unknown[]).length);
      expect(JSON.stringify(document)).not.toContain(budi);
    }));

  test('goes back to the first month that is not settled, its bill and its fine', () =>
    inOffice({ company: 'demo' }, async (office) => {
      await office.run('report submit 2026-10 --yes');
      office.setClock('2027-03-20T11:00:00+07:00');
      const document = (await office.run('dashboard --json')).document();
      expect(document).toMatchObject({
        months: ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02'].map((period) => ({ period })),
        todos: [
          { kind: 'pay', period: '2026-10', overdue: true },
          { kind: 'report', period: '2026-11' },
          { kind: 'report', period: '2026-12' },
          { kind: 'report', period: '2027-01' },
          { kind: 'report', period: '2027-02' },
        ],
      });
      const { stdout } = await office.run('dashboard');
      expect(stdout).toMatch(/October 2026 .*Rp/);
      for (const month of ['November 2026', 'December 2026', 'January 2027', 'February 2027'])
        expect(stdout).toContain(`Overdue: ${month}`);
      expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
    }));

  test('that is crowded shows what is urgent before what is news, and counts what is left out by what lists it', () =>
    inOffice({ company: 'demo' }, async (office) => {
      await fullHouse(office);
      office.setClock('2027-06-20T11:00:00+07:00');
      const { stdout } = await office.run('dashboard');
      expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
      expect(stdout).toContain('Overdue: Rp 16,373,688 for October 2026');
      expect(stdout).toContain('Overdue: May 2027 is not reported');
      expect(stdout).not.toContain('✉');
      expect(stdout).toMatch(/… and \d more to do: bpjstk dashboard --json/);
      expect(stdout).toMatch(/… and \d months more: bpjstk report list/);
      expect(stdout.match(/• K/g)).toHaveLength(3);
      expect((await office.run('dashboard --lang id')).stdout).toContain('bulan lagi: bpjstk laporan daftar');
    }));

  test('names the command for another kode iuran, and of news nothing that stands above it already', () =>
    inOffice({ company: 'late' }, async (office) => {
      await office.run('claims start JKK --worker 15000000003 --date 2026-11-04T08:00 --yes');
      office.setClock('2026-11-11T09:00:00+07:00');
      const { notifications } = (await office.run('dashboard --json')).document() as { notifications: object[] };
      expect(notifications).toContainEqual(expect.objectContaining({ topic: 'claim_due' }));
      expect(notifications).toContainEqual(expect.objectContaining({ topic: 'bill_expired' }));
      const { stdout } = await office.run('dashboard');
      expect(stdout).toContain('kode iuran has expired');
      expect(stdout).toContain('\nbpjstk payment bill 2026-08');
      expect(stdout).toContain('To do: report October 2026');
      expect(stdout).not.toMatch(/✉ (Claim K|The kode iuran)/);
      expect((await office.run('dashboard --lang id')).stdout).toContain('\nbpjstk pembayaran tagihan 2026-08');
    }));

  test('has the fine of a month that waits for its kode iuran', () =>
    inOffice({ company: 'late' }, async (office) => {
      const { months } = (await office.run('dashboard --json')).document() as { months: Record<string, unknown>[] };
      const [waiting] = months.filter(({ bill, total }) => bill === null && total !== null);
      expect(waiting).toMatchObject({ period: '2026-09', fine: Math.round(Number(waiting?.['total']) * 0.02) });
    }));

  test('reminds of the claim for one who died, until it is begun', () =>
    inOffice({ company: 'demo' }, async (office) => {
      await office.run('employees deactivate 25000000013 --reason died --date 2026-11-05 --yes');
      const { stdout } = await office.run('dashboard --lang id');
      expect(stdout.replace(/\s+/g, ' ')).toMatch(/meninggal 5 Nov 2026, dan JKM untuk ahli warisnya belum diklaim/);
      expect((await office.run('claims start JKM --worker 25000000013 --yes')).exit).toBe(0);
      const { todos } = (await office.run('dashboard --json')).document() as { todos: { kind: string }[] };
      expect(todos.filter(({ kind }) => kind === 'claim')).toEqual([]);
    }));

  test('of a company without workers says what to do first', () =>
    inOffice({ company: 'new' }, async (office) => {
      expect((await office.run('dashboard')).stdout).toContain('bpjstk employees import FILE');
    }));

  test.each([
    ['en', 'The portal cannot be reached. This is what this machine knows'],
    ['id', 'Portal tidak bisa dihubungi. Inilah yang diketahui komputer ini'],
  ])('of a portal that is down is what this machine knows, and exit 6 (%s)', (language, words) =>
    inOffice({ company: 'demo' }, async (office) => {
      await fullHouse(office);
      await office.run('dashboard');
      const down = { env: { BPJSTK_PORTAL: 'http://127.0.0.1:1' } };
      const { stdout, stderr, exit } = await office.run(`dashboard --lang ${language}`, down);
      expect(exit).toBe(6);
      expect(stdout).toContain(words);
      expect(stdout).toContain('K0000000001');
      expect(stderr).toContain('127.0.0.1:1');
      expect(tooWide(stdout)).toEqual([]);
      const ran = await office.run('dashboard --json', down);
      expect(ran.document()).toMatchObject({
        offline: true,
        months: [{ period: '2026-10', state: 'submitted', total: 16_373_688 }],
        claims: [{ claimId: 'K0000000001', kind: 'JKK', dueAt: '2026-11-11T07:30:00.000Z' }, {}, {}],
      });
      expect(ran.problem()).toMatchObject({ exit: 6 });
    }),
  );

  test('of a portal that is down, where nothing is known, is the error alone', () =>
    inOffice({ company: 'demo' }, async (office) => {
      const ran = await office.run('dashboard', { env: { BPJSTK_PORTAL: 'http://127.0.0.1:1' } });
      expect([ran.exit, ran.stdout]).toEqual([6, '']);
    }));

  test('is watched on a terminal alone', () =>
    inOffice({ company: 'demo' }, async (office) => {
      const ran = await office.run('dashboard --watch --json');
      expect(ran.exit).toBe(2);
      expect(ran.problem()).toMatchObject({
        code: 'TERMINAL_NEEDED',
        help: expect.stringContaining('dashboard --json'),
      });
    }));

  test.each([
    ['q', 'q'],
    ['Ctrl-C', '\u0003'],
  ])('that is watched is drawn in place, again when asked, and gives the screen back at %s', (_name, key) =>
    inOffice({ company: 'demo' }, async (office) => {
      const person = sitDown(office, 'dashboard --watch --every 1h', {
        BPJSTK_NPP: office.npp,
        BPJSTK_PASSWORD: office.password,
      });
      await person.answer(/October 2026[^]*\u001b\[\?2026l/, 'r');
      await person.answer(/October 2026[^]*\u001b\[\?2026l/, key);
      expect(await person.ended()).toBe(0);
      const shown = person.shown();
      expect(shown.startsWith('\u001b[?1049h\u001b[?25l')).toBe(true);
      expect(shown.trimEnd().endsWith('\u001b[?25h\u001b[?1049l')).toBe(true);
      // Nothing is ever wiped before it is drawn.
      expect(shown).not.toContain('\u001b[2J');
    }),
  );
});

test('nothing of a worker lies in the ledger', () =>
  inOffice({ company: 'demo' }, async (office) => {
    await fullHouse(office);
    await office.run('dashboard');
    const data = join(office.folder, 'data');
    for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((each) =>
      each.includes('ledger'),
    ))
      expect(readFileSync(join(data, name)).toString('latin1')).not.toMatch(/Budi Santoso|26000000001/);
  }));
