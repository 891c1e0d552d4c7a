import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBounded } from '../../src/credentials/bounded-process.js';
import { openHelper } from '../../src/credentials/helper.js';
import { tempFolder } from '../support/cli.js';
import { failureOf } from '../support/failure.js';

const account = { origin: 'https://sipp.bpjsketenagakerjaan.go.id', npp: 'AB123456', divisi: '001' };
const environment = { PATH: process.env['PATH'] };

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});

/** @returns the path of a helper that is this shell script. */
function helperOf(script: string, name = 'helper'): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const open = (script: string) => openHelper(helperOf(script), environment);

describe('a credential helper', () => {
  test('is asked as git asks, and its password taken', async () => {
    const helper = open(
      `echo "$@" > ${folder}/words; cat > ${folder}/asked; echo username=AB123456; echo password=s=3; echo; echo x=y`,
    );
    expect(await helper.get(account)).toBe('s=3');
    expect(readFileSync(join(folder, 'words'), 'utf8')).toBe('get\n');
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
      'protocol=https\nhost=sipp.bpjsketenagakerjaan.go.id\npath=divisi/001\nusername=AB123456\n\n',
    );
  });

  test('is given a password to keep, and told of one that was refused', async () => {
    const helper = open(`echo "$1" >> ${folder}/told; cat >> ${folder}/told`);
    await helper.store(account, 'kata sandi');
    await helper.erase(account, 'kata sandi');
    await helper.erase(account);
    const told = readFileSync(join(folder, 'told'), 'utf8');
    expect(told.match(/^(store|erase)$/gm)).toEqual(['store', 'erase', 'erase']);
    expect(told.match(/^password=kata sandi$/gm)).toHaveLength(2);
  });

  test('has none when it says nothing', async () => {
    expect(await open('cat > /dev/null').get(account)).toBeUndefined();
  });

  test('that says quit ends the search, unless it has a password', async () => {
    const failure = await failureOf(() => open('echo quit=1').get(account));
    expect(failure).toMatchObject({ kind: 'usage', text: { key: 'credentials.helper.quit' } });
    expect(await open('echo quit=0').get(account)).toBeUndefined();
    expect(await open('echo quit=1; echo password=x').get(account)).toBe('x');
  });

  test('is a program with its words, in quotes where they hold blanks, and no shell reads them', async () => {
    const path = helperOf(`printf '%s|' "$@" > ${folder}/words`, 'a helper');
    await openHelper(`"${path}" --vault "Team A" $(touch ${folder}/owned) ;`, environment).get(account);
    expect(readFileSync(join(folder, 'words'), 'utf8')).toBe(`--vault|Team A|$(touch|${folder}/owned)|;|get|`);
    expect(existsSync(join(folder, 'owned'))).toBe(false);
  });

  test('is one of git when it is a bare name', async () => {
    const { PATH = '' } = process.env;
    helperOf(`echo "$@" > ${folder}/words; echo password=p`, 'git');
    expect(await openHelper('vault --team a', { PATH: `${folder}:${PATH}` }).get(account)).toBe('p');
    expect(readFileSync(join(folder, 'words'), 'utf8')).toBe('credential-vault --team a get\n');
  });

  test('inherits none of our secrets', async () => {
    await open(`env > ${folder}/env; cat > /dev/null`).get(account);
    const names = [...readFileSync(join(folder, 'env'), 'utf8').matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    // What the shell itself adds aside: none but what was handed over, whatever stands in our own environment.
    expect(names.filter((name) => !['PWD', 'OLDPWD', 'SHLVL', '_'].includes(name ?? ''))).toEqual(['PATH']);
  });

  test.each([
    ['rubbish', 'echo what do you want', 'rubbish'],
    ['bytes without end', 'exec cat /dev/zero', 'rubbish'],
    ['rubbish that holds an equals sign', "printf '\\001\\377x=y\\n'", 'rubbish'],
    ['a NUL', "printf 'password=a\\0b\\n'", 'rubbish'],
    ["another user's password", 'echo username=ZZ999999; echo password=p', 'otherCompany'],
    ['exit 1', 'exit 1', 'failed'],
  ])('that answers with %s is named, and nothing of what it said', async (_what, script, sentence) => {
    const error = await failureOf(() => open(script).get(account));
    expect(error).toMatchObject({ kind: 'usage', exit: 2, code: 'CREDENTIAL_HELPER_FAILED' });
    expect(error.text.key).toBe(`credentials.helper.${sentence}`);
    expect(JSON.stringify(error.text.params)).not.toMatch(/password|want/);
  });

  test('that is not there is named', async () => {
    const error = await failureOf(() => openHelper('/nonexistent/helper', environment).get(account));
    expect(error.text).toMatchObject({ key: 'credentials.helper.notStarted', params: { detail: 'ENOENT' } });
  });

  test.each([0o757, 0o775, 0o777])('that others can change (mode %d) is not run', async (mode) => {
    const path = helperOf(`echo run > ${folder}/run; echo password=p`);
    chmodSync(path, mode);
    expect((await failureOf(() => openHelper(path, environment).get(account))).text.key).toBe(
      'credentials.helper.open',
    );
    expect(existsSync(join(folder, 'run'))).toBe(false);
  });

  test('that leaves a keeper in the background has answered when it has ended', async () => {
    const path = helperOf(`echo password=p; sleep 1000 & echo $! > ${folder}/keeper`);
    expect(await openHelper(path, environment).get(account)).toBe('p');
    // It goes on, as git's own keeper of passwords in memory does.
    process.kill(Number(readFileSync(join(folder, 'keeper'), 'utf8')), 'SIGKILL');
  });

  test.each(['', './helper', '!cmd', '~/helper', 'bin/helper'])('cannot be %j', async (line) => {
    expect((await failureOf(() => openHelper(line, environment))).text.key).toBe('credentials.helper.unnamed');
  });
});

describe('a program with bounds', () => {
  test('is ended with all that it started when its time is up', async () => {
    const path = helperOf(`sleep 1000 & echo $! > ${folder}/child; wait`);
    expect(await runBounded(path, [], '', { limitMs: 500, mostBytes: 10 })).toEqual({ kind: 'late' });
    const child = Number(readFileSync(join(folder, 'child'), 'utf8'));
    const isGone = (): boolean => {
      try {
        process.kill(child, 0);
        // A zombie that nobody has waited for yet is gone as well.
        return readFileSync(`/proc/${child}/stat`, 'utf8').includes(') Z ');
      } catch {
        return true;
      }
    };
    while (!isGone()) await new Promise((resolve) => setImmediate(resolve));
    expect(isGone()).toBe(true);
  });

  test('that hung is not asked again', async () => {
    const path = helperOf(`echo "$1" >> ${folder}/asked; exec tail -f /dev/null`);
    const helper = openHelper(path, environment, 2_000);
    const error = await failureOf(() => helper.get(account));
    expect(error.text.params).toMatchObject({ seconds: 2 });
    expect(await failureOf(() => helper.erase(account))).toBe(error);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe('get\n');
  });

  test('that ends before it has read its input is judged by what it said', async () => {
    const path = helperOf('echo done');
    const ended = await runBounded(path, [], 'x'.repeat(1_000_000), { limitMs: 10_000, mostBytes: 10 });
    expect(ended).toEqual({ kind: 'ended', code: 0, output: 'done\n' });
  });
});
