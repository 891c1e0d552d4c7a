import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { keepToOwner } from '../../src/credentials/own-files.js';
import { tempFolder } from '../support/cli.js';
import { withoutRights } from '../support/without-rights.js';

let folder = '';
beforeEach(() => {
  folder = join(tempFolder(), 'data');
  mkdirSync(folder);
});

function write(name: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, '{}');
  chmodSync(path, mode);
  return path;
}
const mode = (path: string): number => statSync(path).mode & 0o777;
const keep = (platform = 'linux') => keepToOwner([folder, folder], platform);
const keys = async (): Promise<string[]> => (await keep()).mended.map(({ key }) => key);
const leftOpen = async (): Promise<string[]> => (await keep()).leftOpen.map(({ key }) => key);

describe('files of ours that others can read', () => {
  test('are closed, with their folder, and that is said once', async () => {
    const files = ['config.json', 'refused.json', 'ledger.db', 'ledger.db-wal', 'sandbox.json', 'sandbox.db'].concat([
      'registration.json',
      'config.json.tmp-1764230400abcdef',
      'default.age.part',
    ]);
    const paths = files.map((name) => write(name, 0o644));
    chmodSync(folder, 0o777);
    expect(await keys()).toEqual(['ownFiles.folderClosed', ...files.map(() => 'ownFiles.fileClosed')]);
    expect([folder, ...paths].map(mode)).toEqual([0o700, ...files.map(() => 0o600)]);
    expect(await keys()).toEqual([]);
  });

  test('are closed in a folder that holds other things too, which stay as they are', async () => {
    const [ledger, other] = [write('ledger.db', 0o644), write('payroll.csv', 0o644)];
    chmodSync(folder, 0o755);
    expect(await keys()).toEqual(['ownFiles.fileClosed']);
    expect([folder, ledger, other].map(mode)).toEqual([0o755, 0o600, 0o644]);
    expect(await leftOpen()).toEqual(['ownFiles.folderLeftOpen']);
  });

  test('are closed with a folder that bears our name, whatever else lies there', async () => {
    folder = join(folder, 'bpjstk');
    mkdirSync(folder);
    const other = write('run.log', 0o644);
    chmodSync(folder, 0o755);
    expect(await keys()).toEqual(['ownFiles.folderClosed']);
    expect([folder, other].map(mode)).toEqual([0o700, 0o644]);
    expect(await leftOpen()).toEqual([]);
  });

  test.each(['config.json', 'ledger.db', 'default.age', 'refused.json'])(
    'and write are not believed, nor closed: %s',
    async (name) => {
      for (const bits of [0o660, 0o606, 0o666]) {
        const path = write(name, bits);
        await expect(keep()).rejects.toMatchObject({ code: 'FILE_OPEN', exit: 2 });
        expect(mode(path)).toBe(bits);
      }
    },
  );

  test('stay as they are, with their folders, where anything is refused: its owner looks at what was found', async () => {
    const others = write('config.json', 0o644);
    const elsewhere = join(folder, 'secrets');
    mkdirSync(elsewhere);
    write('secrets/default.age', 0o666);
    for (const each of [folder, elsewhere]) chmodSync(each, 0o755);
    await expect(keep()).rejects.toMatchObject({ code: 'FILE_OPEN', exit: 2 });
    expect([folder, elsewhere, others].map(mode)).toEqual([0o755, 0o755, 0o644]);
  });

  test('are left alone on Windows, which has no such bits', async () => {
    const ledger = write('ledger.db', 0o644);
    expect(await keep('win32')).toEqual({ mended: [], leftOpen: [] });
    expect(mode(ledger)).toBe(0o644);
  });
});

test('the folder of the sandbox is closed like the one it lies in', async () => {
  mkdirSync(join(folder, 'sandbox'), { mode: 0o755 });
  const database = write('sandbox/sandbox.db', 0o644);
  chmodSync(folder, 0o755);
  expect(await keys()).toEqual(['ownFiles.folderClosed', 'ownFiles.folderClosed', 'ownFiles.fileClosed']);
  expect([mode(join(folder, 'sandbox')), mode(database)]).toEqual([0o700, 0o600]);
});

test('a folder that others may write into, and that is not ours to close, is refused', async () => {
  write('payroll.csv', 0o600);
  chmodSync(folder, 0o777);
  await expect(keep()).rejects.toMatchObject({ code: 'FOLDER_OPEN', exit: 2 });
});

// Only root can give a file away.
const isRoot = process.getuid?.() === 0;
describe(`${isRoot ? '' : 'not run: needs root: '}what belongs to another user`, () => {
  const nobody = 65_534;
  const foreign = { code: 'FILE_OF_ANOTHER', exit: 2 };
  const given = (path: string): void => {
    if (isRoot) chownSync(path, nobody, nobody);
  };

  test.each(['config.json', 'ledger.db', 'secrets', 'default.age'])('is refused as ours: %s', async (name) => {
    given(write(name, 0o644));
    chmodSync(folder, 0o777);
    if (isRoot) await expect(keep()).rejects.toMatchObject(foreign);
  });

  test.each([0o700, 0o755, 0o777])('is refused as our folder, however it is closed (mode %d)', async (bits) => {
    chmodSync(folder, bits);
    given(folder);
    if (isRoot) await expect(keep()).rejects.toMatchObject(foreign);
  });

  test('is not closed by us: a folder of the machine’s that others may write into is refused', async () => {
    write('ledger.db', 0o600);
    chmodSync(folder, 0o777);
    if (isRoot)
      await withoutRights(dirname(folder), () => expect(keep()).rejects.toMatchObject({ code: 'FOLDER_OPEN' }));
  });
});

test('one in which nobody can touch the files of another, as in /tmp, is not', async () => {
  write('payroll.csv', 0o600);
  chmodSync(folder, 0o1777);
  expect(await keys()).toEqual([]);
});

test.each(['refused.json', 'ledger.db', 'sandbox.db'])(
  '%s that is a link is refused, and what it leads to is not touched',
  async (name) => {
    const target = join(tempFolder(), 'target');
    writeFileSync(target, '{}', { mode: 0o644 });
    symlinkSync(target, join(folder, name));
    await expect(keep()).rejects.toMatchObject({ code: 'FILE_IS_LINK', exit: 2 });
    expect(mode(target)).toBe(0o644);
  },
);

test.each(['refused.json', 'ledger.db', 'config.json'])(
  '%s that is a pipe is refused, and not waited for',
  async (name) => {
    execFileSync('mkfifo', [join(folder, name)]);
    await expect(keep()).rejects.toMatchObject({ code: 'FILE_SPECIAL', exit: 2 });
  },
);

describe('settings that are a link', () => {
  let target = '';
  const linked = (): void => symlinkSync(target, join(folder, 'config.json'));
  beforeEach(() => {
    target = join(tempFolder(), 'bpjstk.json');
    writeFileSync(target, '{}', { mode: 0o644 });
  });
  const refused = (key: string): object => ({ code: 'FILE_IS_LINK', exit: 2, text: { key } });

  test('to a file of the same person are followed, and that file is left as it is', async () => {
    linked();
    chmodSync(folder, 0o700);
    expect(await keys()).toEqual([]);
    expect(mode(target)).toBe(0o644);
  });

  test('to a file that others may change are refused', async () => {
    linked();
    chmodSync(target, 0o666);
    await expect(keep()).rejects.toMatchObject(refused('ownFiles.linkOfOthers'));
  });

  test('into a folder where others may put another file are refused', async () => {
    linked();
    chmodSync(dirname(target), 0o777);
    await expect(keep()).rejects.toMatchObject(refused('ownFiles.linkOfOthers'));
  });

  test('to no file, to themselves or to a folder are refused, and nothing is made there', async () => {
    symlinkSync(join(folder, 'gone'), join(folder, 'config.json'));
    await expect(keep()).rejects.toMatchObject(refused('ownFiles.linkNowhere'));
    rmSync(join(folder, 'config.json'));
    symlinkSync(join(folder, 'config.json'), join(folder, 'config.json'));
    await expect(keep()).rejects.toMatchObject(refused('ownFiles.linkNowhere'));
    rmSync(join(folder, 'config.json'));
    symlinkSync(dirname(target), join(folder, 'config.json'));
    await expect(keep()).rejects.toMatchObject(refused('ownFiles.linkNowhere'));
  });

  test(`${isRoot ? '' : 'not run: needs root: '}to a file of another user are refused`, async () => {
    linked();
    if (!isRoot) return;
    chownSync(target, 65534, 65534);
    await expect(keep()).rejects.toMatchObject(refused('ownFiles.linkOfOthers'));
  });
});

test('no folder at all is nothing to mend', async () => {
  expect(await keepToOwner([join(folder, 'none')], 'linux')).toEqual({ mended: [], leftOpen: [] });
});
