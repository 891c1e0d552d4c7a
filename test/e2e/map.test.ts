import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { runCli, tempFolder } from '../support/cli.js';

describe('a file whose columns have names of its own', () => {
  const folder = tempFolder();
  const file = join(folder, 'cabang.csv');
  const env = { BPJSTK_CONFIG_DIR: folder, BPJSTK_DATA_DIR: folder, BPJSTK_NOW: '2026-11-10T09:00:00+07:00' };
  const validate = (...more: string[]) =>
    runCli(['report', 'validate', '2026-10', '--file', file, '--json', ...more], { env });

  beforeAll(() => {
    writeFileSync(file, 'NOMOR KTP,SIAPA,GAPOK\n3171011508900001,Budi Santoso,5500000\n');
  });

  test('is not read until it is said which is which', async () => {
    const { exit, stdout } = await validate();
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; column: string | null; help: string }[];
    };
    expect(exit).toBe(3);
    const missing = diagnostics.filter(({ code }) => code === 'COLUMN_MISSING');
    expect(missing.map(({ column }) => column)).toEqual(['name', 'wage']);
    expect(missing.map(({ help }) => /--map \S+\w/.exec(help)?.[0])).toEqual(['--map HEADER=name', '--map GAPOK=wage']);
  });

  test('is read with --map for each', async () => {
    const { exit, stdout } = await validate('--map', 'SIAPA=name', '--map', 'GAPOK=wage');
    expect([exit, JSON.parse(stdout)]).toMatchObject([0, { rows: 1, valid: 1, diagnostics: [] }]);
  });

  test('is read with what the profile keeps', async () => {
    await runCli(['config', 'set', 'columns.SIAPA', 'name'], { env });
    await runCli(['config', 'set', 'columns.GAPOK', 'wage'], { env });
    expect((await validate()).exit).toBe(0);
  });

  test.each(['nope', 'not a column!', 'constructor'])('cannot be kept as %j', async (column) => {
    const { exit, stderr } = await runCli(['config', 'set', 'columns.GAPOK', column, '--json'], { env });
    const message = expect.stringContaining('nik, name, birth_date') as unknown;
    expect([exit, JSON.parse(stderr)]).toMatchObject([2, { error: { code: 'SETTING_INVALID', message } }]);
  });

  test('names the setting of the profile that is damaged', async () => {
    const profiles = { default: { columns: { GAPOK: 'nope' } } };
    const env = { BPJSTK_CONFIG_DIR: tempFolder(), BPJSTK_DATA_DIR: folder };
    writeFileSync(
      join(env.BPJSTK_CONFIG_DIR, 'config.json'),
      JSON.stringify({ version: 1, defaultProfile: 'default', profiles }),
    );
    const { exit, stderr } = await runCli(['report', 'validate', '2026-10', '--file', file, '--json'], { env });
    const message = expect.stringContaining('columns.GAPOK') as unknown;
    expect([exit, JSON.parse(stderr)]).toMatchObject([2, { error: { code: 'SETTING_INVALID', message } }]);
  });

  test('is refused with a mapping to no column of ours', async () => {
    const { exit, stderr } = await validate('--map', 'GAPOK=gaji_pokok');
    expect([exit, JSON.parse(stderr)]).toMatchObject([2, { error: { code: 'USAGE' } }]);
  });
});
