import { execFileSync } from 'node:child_process';
import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, rmdir, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { openSettings as openWith } from '../../src/credentials/settings.js';
import { setSettingsAside } from '../../src/credentials/settings-file.js';
import type { Message } from '../../src/errors.js';
import { failureOf } from '../support/failure.js';
import { withoutRights } from '../support/without-rights.js';

let folder: string;
let notes: Message[] = [];
const openSettings = (at: string) => openWith(at, (text) => void notes.push(text));
beforeEach(async () => {
  notes = [];
  folder = join(await mkdtemp(join(tmpdir(), 'bpjstk-settings-')), 'bpjstk');
});

const file = () => join(folder, 'config.json');

async function written(content: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(file(), content);
}

describe('settings', () => {
  test('are empty, and write nothing, before something is set', async () => {
    const settings = await openSettings(folder);
    expect(settings.path).toBe(file());
    expect(settings.defaultProfile).toBe('default');
    expect(settings.profiles()).toEqual([]);
    expect(settings.get('default')).toEqual({});
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });

  test('are there again, typed, for the next run', async () => {
    const settings = await openSettings(folder);
    await settings.set('maju', 'npp', 'AB123456');
    await settings.set('maju', 'divisi', '001');
    await settings.set('maju', 'portal', 'https://SIPP.bpjsketenagakerjaan.go.id/');
    await settings.set('maju', 'company.jkkGroup', '3');
    await settings.set('maju', 'company.scale', 'medium');
    await settings.set('maju', 'company.labourIntensive', 'true');
    await settings.set('maju', 'columns.Gaji v1.0 (Rp)', 'wage');
    const again = await openSettings(folder);
    expect(again.get('maju')).toEqual({
      npp: 'AB123456',
      divisi: '001',
      portal: 'https://sipp.bpjsketenagakerjaan.go.id',
      company: { jkkGroup: 3, scale: 'medium', labourIntensive: true },
      columns: { 'Gaji v1.0 (Rp)': 'wage' },
    });
    expect(again.get('maju')).toEqual(settings.get('maju'));
    expect(again.list('maju')).toContainEqual({ key: 'columns.Gaji v1.0 (Rp)', value: 'wage' });
    expect(again.list('maju')).toContainEqual({ key: 'company.jkkGroup', value: 3 });
    expect(again.has('maju')).toBe(true);
    expect(again.has('constructor')).toBe(false);
  });

  test('are read with the mark that an editor put in front of them, and written', async () => {
    await written('\uFEFF{"version":1,"profiles":{"maju":{"npp":"AB123456"}}}');
    const settings = await openSettings(folder);
    expect(settings.get('maju')).toEqual({ npp: 'AB123456' });
    await settings.set('maju', 'divisi', '001');
    expect((await openSettings(folder)).get('maju')).toEqual({ npp: 'AB123456', divisi: '001' });
  });

  test('lie in a file and a folder that only the owner can read', async () => {
    const settings = await openSettings(folder);
    await settings.set('maju', 'npp', 'AB123456');
    await settings.set('maju', 'npp', 'AB123457');
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual(['config.json']);
  });

  test('the first profile is the default one, until another is made it or it is removed', async () => {
    const settings = await openSettings(folder);
    await settings.set('maju', 'divisi', '000');
    await settings.set('mundur', 'divisi', '000');
    expect(settings.defaultProfile).toBe('maju');
    await settings.makeDefault('mundur');
    expect(settings.defaultProfile).toBe('mundur');
    expect(await settings.remove('mundur')).toBe(true);
    expect(await settings.remove('mundur')).toBe(false);
    expect(settings.defaultProfile).toBe('maju');
    expect(settings.profiles()).toEqual(['maju']);
    expect(await failureOf(() => settings.makeDefault('mundur'))).toMatchObject({ code: 'PROFILE_UNKNOWN' });
  });

  test('a value that is taken away is gone, and its group with it', async () => {
    const settings = await openSettings(folder);
    await settings.set('maju', 'company.scale', 'micro');
    await settings.set('maju', 'company.scale', undefined);
    expect(settings.list('maju')).toEqual([]);
    expect(await readFile(file(), 'utf8')).not.toContain('company');
  });

  test.each([
    ['npp', '1234567', 'NPP_INVALID'],
    ['npp', 'AB-12345', 'NPP_INVALID'],
    ['divisi', '1', 'SETTING_INVALID'],
    ['portal', 'https://bpjsketenagakerjaan-go.id', 'PORTAL_ADDRESS_REFUSED'],
    ['company.jkkGroup', '6', 'SETTING_INVALID'],
    ['company.scale', 'huge', 'SETTING_INVALID'],
    ['company.labourIntensive', 'yes', 'SETTING_INVALID'],
    ['columns.Gaji', 'not a column!', 'SETTING_INVALID'],
    ['columns.', 'wage', 'SETTING_UNKNOWN'],
    ['columns.a\u001bb', 'wage', 'SETTING_UNKNOWN'],
    ['password', 'rahasia', 'SETTING_UNKNOWN'],
    ['toString', 'x', 'SETTING_UNKNOWN'],
    ['__proto__.npp', 'AB123456', 'SETTING_UNKNOWN'],
  ])('%s cannot be %j, and nothing is written', async (key, value, code) => {
    const settings = await openSettings(folder);
    expect(await failureOf(() => settings.set('maju', key, value))).toMatchObject({ kind: 'usage', code });
    await expect(stat(file())).rejects.toThrow('ENOENT');
  });

  test.each(['', '__proto__', 'a b', '../x', '-x', 'x'.repeat(41)])('a profile cannot be named %j', async (name) => {
    const settings = await openSettings(folder);
    expect(await failureOf(() => settings.set(name, 'divisi', '000'))).toMatchObject({ code: 'PROFILE_NAME_INVALID' });
  });

  test('a profile may have the name of something that every object has', async () => {
    const settings = await openSettings(folder);
    await settings.set('constructor', 'divisi', '002');
    await settings.set('constructor', 'columns.__proto__', 'wage');
    expect((await openSettings(folder)).list('constructor')).toEqual([
      { key: 'divisi', value: '002' },
      { key: 'columns.__proto__', value: 'wage' },
    ]);
  });

  test('what another run has written meanwhile is kept', async () => {
    const one = await openSettings(folder);
    const other = await openSettings(folder);
    await one.set('maju', 'divisi', '001');
    await other.set('mundur', 'divisi', '002');
    await one.stored.set('account', true);
    const now = await openSettings(folder);
    expect(now.profiles()).toEqual(['maju', 'mundur']);
    expect(now.stored.has('account')).toBe(true);
  });

  test('a note that something lies in the keychain is kept, and taken away', async () => {
    const settings = await openSettings(folder);
    await settings.stored.set('account', true);
    expect((await openSettings(folder)).stored.has('account')).toBe(true);
    await settings.stored.set('account', false);
    expect((await openSettings(folder)).stored.has('account')).toBe(false);
  });

  test('a value of another release is left where it is, and a wrong one is named', async () => {
    await written(
      '{"version":1,"defaultProfile":"a","profiles":{"a":{"theme":"dark","npp":12345678},"b":{"divisi":"x"}}}',
    );
    const settings = await openSettings(folder);
    expect(settings.get('a')).toEqual({ npp: '12345678' });
    await settings.set('a', 'divisi', '001');
    expect(await readFile(file(), 'utf8')).toContain('"theme": "dark"');
    const error = await failureOf(() => settings.get('b'));
    expect(error).toMatchObject({ code: 'SETTING_INVALID', text: { params: { key: 'divisi', value: 'x' } } });
    await settings.set('b', 'divisi', '003');
    expect(settings.get('b')).toEqual({ divisi: '003' });
  });

  test.each([
    ['', 'SETTINGS_BROKEN'],
    ['{"version":1,"profiles":{"a":{"npp"', 'SETTINGS_BROKEN'],
    ['null', 'SETTINGS_BROKEN'],
    ['[]', 'SETTINGS_BROKEN'],
    ['{}', 'SETTINGS_BROKEN'],
    ['{"version":"1"}', 'SETTINGS_BROKEN'],
    ['{"version":1,"profiles":[]}', 'SETTINGS_BROKEN'],
    ['{"version":1,"profiles":{"a":"b"}}', 'SETTINGS_BROKEN'],
    ['{"version":1,"defaultProfile":7}', 'SETTINGS_BROKEN'],
    ['{"version":1,"stored":"x"}', 'SETTINGS_BROKEN'],
    ['{"version":2,"profiles":{}}', 'SETTINGS_NEWER'],
  ])('a file that holds %j is named, and left as it is', async (content, code) => {
    await written(content);
    const error = await failureOf(() => openSettings(folder));
    expect(error).toMatchObject({ kind: 'usage', code, text: { params: { file: file() } } });
    expect(error.help).toBeDefined();
    expect(await readFile(file(), 'utf8')).toBe(content);
  });

  test('a broken file that is set aside is kept under its day, beside one of the same second', async () => {
    const now = new Date('2026-11-10T02:00:00Z');
    for (const content of ['{', '[']) {
      await written(content);
      await setSettingsAside(folder, now);
    }
    const kept = `${file()}.broken-2026-11-10T02-00-00Z`;
    expect([await readFile(kept, 'utf8'), await readFile(`${kept}-2`, 'utf8')]).toEqual(['{', '[']);
    expect((await openSettings(folder)).profiles()).toEqual([]);
  });

  test('a file that breaks while the program runs is not overwritten either', async () => {
    const settings = await openSettings(folder);
    await written('{');
    expect(await failureOf(() => settings.set('maju', 'divisi', '000'))).toMatchObject({ code: 'SETTINGS_BROKEN' });
    expect(await readFile(file(), 'utf8')).toBe('{');
  });

  test('a folder or a pipe in the place of the file is named, and nobody waits for it', async () => {
    const named = {
      code: 'SETTINGS_UNREADABLE',
      text: { key: 'settings.notFile', params: { file: file() } },
      help: { key: 'settings.elsewhere' },
    };
    await mkdir(file(), { recursive: true });
    expect(await failureOf(() => openSettings(folder))).toMatchObject(named);
    await rmdir(file());
    execFileSync('mkfifo', [file()]);
    expect(await failureOf(() => openSettings(folder))).toMatchObject(named);
  });

  test('a link is followed, and stays one when settings are written: that is said once, with the file', async () => {
    const kept = await mkdtemp(join(tmpdir(), 'bpjstk-dotfiles-'));
    const target = join(kept, 'bpjstk.json');
    await writeFile(target, '{"version":1,"profiles":{"a":{"divisi":"001"}}}', { mode: 0o644 });
    await mkdir(folder);
    await symlink(target, file());
    const settings = await openSettings(folder);
    expect(settings.get('a')).toEqual({ divisi: '001' });
    expect(notes).toEqual([]);
    await settings.set('a', 'divisi', '002');
    await settings.set('a', 'divisi', '003');
    expect((await lstat(file())).isSymbolicLink()).toBe(true);
    expect(await readFile(target, 'utf8')).toContain('"003"');
    expect(notes).toEqual([{ key: 'settings.writtenThrough', params: { file: file(), target } }]);
    await rm(kept, { recursive: true });
  });

  test('a file in the place of the folder is named', async () => {
    await writeFile(folder, '');
    expect(await failureOf(() => openSettings(folder))).toMatchObject({ code: 'SETTINGS_UNREADABLE' });
  });

  test('a folder that cannot be written is named, and the settings in it can still be read', async () => {
    await (await openSettings(folder)).set('maju', 'divisi', '001');
    await chmod(file(), 0o644);
    await withoutRights(folder, async () => {
      const settings = await openSettings(folder);
      expect(settings.get('maju')).toEqual({ divisi: '001' });
      const error = await failureOf(() => settings.set('maju', 'divisi', '002'));
      expect(error).toMatchObject({ kind: 'usage', code: 'SETTINGS_UNWRITABLE', text: { params: { file: file() } } });
    });
    expect(await readFile(file(), 'utf8')).toContain('"001"');
  });
});
