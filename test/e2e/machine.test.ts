import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openDesk } from '../support/desk.js';
import { inOffice } from '../support/office.js';

describe('settings', () => {
  test('that are damaged are set aside by what writes next, which says where; a slip of the hand moves nothing', async () => {
    const desk = openDesk();
    mkdirSync(join(desk.folder, 'config'), { mode: 0o700 });
    const file = join(desk.folder, 'config', 'config.json');
    writeFileSync(file, '{"version":1,', { mode: 0o600 });
    expect((await desk.run('config set no.such.key 3 --json')).problem()).toMatchObject({ code: 'SETTING_UNKNOWN' });
    expect((await desk.run('config list --json')).problem()).toMatchObject({ code: 'SETTINGS_BROKEN', exit: 2 });
    expect((await desk.run('config set roster /x.csv --json')).problem()).toMatchObject({ code: 'SETTING_INVALID' });
    expect(readdirSync(join(desk.folder, 'config'))).toEqual(['config.json']);
    const set = await desk.run('config set company.jkkGroup 3');
    const kept = `${file}.broken-2026-11-10T02-00-00Z`;
    expect([set.exit, set.stderr.replace(/\s+/g, '')]).toEqual([0, expect.stringContaining(kept)]);
    expect(readFileSync(kept, 'utf8')).toBe('{"version":1,');
    expect((await desk.run('config get company.jkkGroup')).stdout).toBe('3\n');
  });

  test('that a link leads to, and that are damaged, are set aside where they lie: the link stays, and leads to new ones', async () => {
    const desk = openDesk();
    const [config, dots] = [join(desk.folder, 'config'), join(desk.folder, 'dots')];
    for (const folder of [config, dots]) mkdirSync(folder, { mode: 0o700 });
    const [link, target] = [join(config, 'config.json'), join(dots, 'config.json')];
    writeFileSync(target, '{oops', { mode: 0o600 });
    symlinkSync(target, link);
    const set = await desk.run('config set company.jkkGroup 3');
    const kept = `${target}.broken-2026-11-10T02-00-00Z`;
    expect([set.exit, set.stderr.replace(/\s+/g, '')]).toEqual([0, expect.stringContaining(kept)]);
    expect(readFileSync(kept, 'utf8')).toBe('{oops');
    expect([lstatSync(link).isSymbolicLink(), statSync(target).mode & 0o777]).toEqual([true, 0o600]);
    expect(readdirSync(config)).toEqual(['config.json']);
    expect((await desk.run('config get company.jkkGroup')).stdout).toBe('3\n');
    expect((await desk.run('config set company.jkkGroup 4')).exit).toBe(0);
  });

  test('are set, told and taken away', async () => {
    const desk = openDesk();
    expect((await desk.run('config set company.jkkGroup 3 --json')).document()).toEqual({
      profile: 'default',
      key: 'company.jkkGroup',
      value: '3',
    });
    expect((await desk.run('config get company.jkkGroup')).stdout).toBe('3\n');
    expect((await desk.run('config get company.jkkGroup --json')).document()).toEqual({
      key: 'company.jkkGroup',
      value: 3,
    });
    expect((await desk.run('config list --json')).document()).toEqual({
      profile: 'default',
      settings: { 'company.jkkGroup': 3 },
    });
    expect((await desk.run('config list --csv')).stdout).toBe('setting,value\r\ncompany.jkkGroup,3\r\n');
    const file = join(desk.folder, 'config/config.json');
    expect((await desk.run('config path --json')).document()).toEqual({
      config: file,
      data: join(desk.folder, 'data'),
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('of another profile are its own', async () => {
    const desk = openDesk();
    await desk.run('config set company.scale small --profile alpha');
    await desk.run('config set company.scale large --profile beta');
    expect((await desk.run('config get company.scale --profile beta')).stdout).toBe('large\n');
    expect((await desk.run('config profiles --json')).document()).toMatchObject({
      defaultProfile: 'alpha',
      profiles: [{ name: 'alpha' }, { name: 'beta' }],
    });
    const rows = (await desk.run('config profiles --csv')).stdout.split('\r\n');
    expect(rows).toEqual(['profile,npp,portal,default', 'alpha,,,true', 'beta,,,false', '']);
    expect((await desk.run('config profiles')).stdout).toContain('alpha *');
  });

  test.each([
    ['config set company.jkkGroup 6', /1.*5/],
    ['config set colour blue', /colour/],
    ['config get company.scale', /company\.scale/],
    ['config set company.scale large --profile ../x', /\.\.\/x/],
  ])('%s is refused with what is wrong', async (line, sentence) => {
    const ran = await openDesk().run(`${line} --json`);
    expect(ran).toMatchObject({ exit: 2, stdout: '' });
    expect(ran.problem()['message']).toMatch(sentence);
  });

  test.each(['{"version":1,', '[]', '{"version":99}', ''])(
    'in a file that says %j are left as they are by what only reads them, and those of a newer release by all',
    async (text) => {
      const desk = openDesk();
      mkdirSync(join(desk.folder, 'config'));
      const file = desk.write('config/config.json', text);
      const writes = text.includes('99') ? ['config set company.scale large'] : [];
      for (const line of ['config list', 'report list', ...writes]) {
        const ran = await desk.run(`${line} --json`);
        expect(ran.exit).toBe(2);
        expect(ran.problem()['message']).toContain(file);
      }
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );
});

describe('the doctor', () => {
  test('finds a machine that can do the job', () =>
    inOffice({}, async (office) => {
      const ran = await office.run('doctor --json');
      expect(ran.exit).toBe(0);
      const { checks } = ran.document() as { checks: { check: string; state: string }[] };
      expect(Object.fromEntries(checks.map(({ check, state }) => [check, state]))).toEqual({
        settings: 'ok',
        folders: 'ok',
        ledger: 'ok',
        keychain: 'warning',
        password: 'ok',
        codes: 'ok',
        refused: 'ok',
        portal: 'ok',
        clock: 'ok',
      });
      expect((await office.run('doctor')).stdout).toMatch(/✓[^]*![^]*BPJSTK_PASSWORD +set; used next/);
    }));

  test('shows every place that a password may come from, as auth status does', () =>
    inOffice({}, async (office) => {
      const open = office.write('open-password', 'Sandi-Rahasia-1');
      chmodSync(open, 0o644);
      const env = { BPJSTK_PASSWORD_FILE: open };
      const { sources } = (await office.run('doctor --json', { env })).document();
      expect(sources).toEqual((await office.run('auth status --json', { env })).document()['sources']);
      expect(sources).toContainEqual({ source: 'file', state: 'unusable', reason: expect.stringContaining(open) });
      expect(sources).toContainEqual({ source: 'environment', state: 'set', reason: null });
      expect((await office.run('auth status', { env })).stdout).toMatch(/^Password +none: .* cannot be used/m);
    }));

  test('names everything that is wrong, and its cure', async () => {
    const desk = openDesk();
    mkdirSync(join(desk.folder, 'config'));
    mkdirSync(join(desk.folder, 'data'));
    chmodSync(join(desk.folder, 'data'), 0o755);
    desk.write('config/config.json', '{');
    desk.write('data/notes.txt', 'of the clerk');
    desk.write('data/ledger.db', 'this is no database, and long enough to be taken for something else'.repeat(20));
    const ran = await desk.run('doctor --json');
    expect(ran.exit).toBe(3);
    expect(ran.problem()).toMatchObject({ code: 'NOT_READY' });
    const { checks } = ran.document() as { checks: { check: string; state: string; cure: string | null }[] };
    const states = Object.fromEntries(checks.map(({ check, state }) => [check, state]));
    expect(states).toMatchObject({ settings: 'bad', folders: 'warning', ledger: 'bad' });
    // What needs the settings says no more than they do.
    expect(checks.filter(({ state }) => state === 'bad')).toHaveLength(2);
    expect(ran.problem()['message']).toMatch(/2 things to mend/);
    // Of whom it would be is not known.
    expect(states).not.toHaveProperty('refused');
    for (const { state, cure } of checks) if (state === 'bad') expect(cure).toMatch(/\w/);
    expect(readFileSync(join(desk.folder, 'data/ledger.db'), 'utf8')).toMatch(/^this is no database/);
  });

  test('shows a password that the portal refused: which it is, since when, and what to do', () =>
    inOffice({}, async (office) => {
      const env = { BPJSTK_PASSWORD: 'Salah-Sandi-Sekali-9' };
      const found = async (more: Record<string, string> = {}, line = 'doctor --json') => {
        const { checks, refused, sources } = (await office.run(line, { env: more })).document() as {
          checks: { check: string; state: string; finding: string; cure: string }[];
          refused: unknown[];
          sources: { source: string; state: string }[];
        };
        const one = (name: string) => checks.find(({ check }) => check === name);
        const environment = sources.find(({ source }) => source === 'environment')?.state;
        return { password: one('password'), remembered: one('refused'), refused, environment };
      };
      expect((await found()).remembered?.finding).toMatch(/^No password/);
      expect((await office.run('employees list --json', { env })).exit).toBe(4);
      const now = await found(env);
      expect(now.password).toMatchObject({
        state: 'bad',
        finding: expect.stringMatching(/refused the password from BPJSTK_PASSWORD on 10 Nov 2026 09:00 WIB/) as unknown,
        cure: expect.stringMatching(/auth login --retry/) as unknown,
      });
      expect(now.environment).toBe('refused');
      expect(now.refused).toEqual([{ what: 'password', at: expect.stringMatching(/^2026-11-10T02:00:/) }]);
      const indonesian = await found(env, 'doctor --json --lang id');
      expect(indonesian.password?.finding).toMatch(/ditolak portal pada 10 Nov 2026 09.00 WIB/);
      const status = await office.run('auth status --json', { env });
      expect(status).toMatchObject({ exit: 4, stderr: expect.stringMatching(/no command sends it again/) });
      expect(status.problem()).toMatchObject({ code: 'PASSWORD_REFUSED_BEFORE' });
      const sources = expect.arrayContaining([expect.objectContaining({ source: 'environment', state: 'refused' })]);
      expect(status.document()).toMatchObject({ passwordFrom: null, sources });
      const later = await found();
      expect(later.environment).toBe('used');
      expect([later.password?.state, later.remembered?.finding]).toEqual(['ok', expect.stringMatching(/10 Nov 2026/)]);
    }));

  test('finds a clock that is off', () =>
    inOffice({}, async (office) => {
      const ran = await office.run('doctor --json', { env: { BPJSTK_NOW: '2026-11-10T10:00:00+07:00' } });
      const { checks } = ran.document() as { checks: { check: string; state: string }[] };
      expect(checks.find(({ check }) => check === 'clock')).toMatchObject({ state: 'warning' });
    }));
});

describe('who is logged in', () => {
  test.each([
    ['auth status', /^Password +there, but the portal refused it/m],
    ['akses status --lang id', /^Kata sandi +ada, tetapi sudah ditolak portal/m],
  ])('is told of a password that was refused as that: %s', (line, said) =>
    inOffice({}, async (office) => {
      const env = { BPJSTK_PASSWORD: 'Salah-Sandi-Sekali-9' };
      expect((await office.run('auth login', { env })).exit).toBe(4);
      expect((await office.run(line, { env })).stdout).toMatch(said);
    }),
  );

  test.each([
    ['dashboard --json', /BPJSTK_PASSWORD_FILE.*bpjstk help login/],
    ['karyawan daftar --json --lang id', /BPJSTK_PASSWORD_FILE.*bpjstk bantuan masuk/],
  ])('is nobody where a timer finds no password, and the places are named: %s', (line, said) =>
    inOffice({}, async (office) => {
      const ran = await openDesk({ BPJSTK_PORTAL: office.url, BPJSTK_NPP: office.npp }).run(line);
      expect([ran.exit, ran.problem()]).toMatchObject([4, { code: 'NOT_LOGGED_IN' }]);
      expect(ran.problem()['help']).toMatch(said);
    }),
  );

  test.each([
    ['auth login --no-input --json', /BPJSTK_PASSWORD_FILE.*BPJSTK_PASSWORD\./],
    ['akses masuk --json --lang id', /BPJSTK_PASSWORD_FILE.*BPJSTK_PASSWORD\./],
  ])(
    'cannot log in where there is neither a password nor anybody to type one, and the places are named: %s',
    (line, said) =>
      inOffice({}, async (office) => {
        const ran = await openDesk({ BPJSTK_PORTAL: office.url, BPJSTK_NPP: office.npp }).run(line);
        expect([ran.exit, ran.problem()]).toMatchObject([2, { code: 'PASSWORD_NEEDED' }]);
        expect(ran.problem()['help']).toMatch(said);
      }),
  );

  test('is nobody at first, and every place is shown that a password may come from', async () => {
    const ran = await openDesk({ BPJSTK_PASSWORD: 'x' }).run('auth status --json');
    expect(ran.exit).toBe(4);
    expect(ran.problem()).toMatchObject({ code: 'NOT_LOGGED_IN' });
    const sources = expect.arrayContaining([expect.objectContaining({ source: 'environment', state: 'used' })]);
    expect(ran.document()).toMatchObject({ npp: null, session: 'none', sources });
  });

  test('is not known where a company is named and no portal: every place is shown before that is said', async () => {
    const ran = await openDesk({ BPJSTK_NPP: 'AB123456', BPJSTK_PASSWORD: 'x' }).run('auth status --json');
    expect([ran.exit, ran.problem()['code']]).toEqual([6, 'NO_SANDBOX']);
    const sources = expect.arrayContaining([expect.objectContaining({ source: 'environment', state: 'used' })]);
    expect(ran.document()).toMatchObject({ npp: 'AB123456', session: 'none', sources });
  });

  test('is told, and forgotten by logging out', () =>
    inOffice({}, async (office) => {
      await office.run('auth login');
      const ran = await office.run('auth status --json');
      expect(ran.exit).toBe(0);
      expect(ran.document()).toMatchObject({
        profile: 'default',
        npp: office.npp,
        divisi: '000',
        store: 'none',
        session: 'unavailable',
        passwordFrom: 'environment',
      });
      expect((await office.run('auth status')).stdout).toContain(office.npp);
      expect((await office.run('auth logout --json')).document()).toMatchObject({
        npp: office.npp,
        wasLoggedIn: false,
      });
    }));
});

describe('the dashboard', () => {
  test('says what to do next', () =>
    inOffice({ company: 'demo' }, async (office) => {
      const ran = await office.run('dashboard --json');
      expect(ran.exit).toBe(0);
      expect(ran.document()).toMatchObject({
        today: '2026-11-10',
        activeEmployees: 24,
        months: [
          { period: '2026-09', state: 'posted' },
          { period: '2026-10', state: 'open' },
        ],
        todos: [{ kind: 'report', period: '2026-10', dueDate: '2026-11-16', overdue: false }],
      });
      const text = await office.run('dashboard');
      expect(text.stdout).toContain('PT Maju Bersama (sandbox)');
      expect(text.stdout).toMatch(/October 2026/);
    }));
});
