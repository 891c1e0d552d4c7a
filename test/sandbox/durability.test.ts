import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { reset } from '../../src/sandbox/index.js';
import { budi, integrity, lineFor, newKey, Rig, siti } from './rig.js';

const root = join(import.meta.dirname, '../..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A sandbox in a process of its own, so that it can be killed. */
function script(): { readonly file: string; readonly db: string } {
  const folder = mkdtempSync(join(tmpdir(), 'bpjstk-sandbox-child-'));
  folders.push(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const bundle = join(folder, 'sandbox.mjs');
  const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  buildSync({
    entryPoints: [join(root, 'src/sandbox/index.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['libsql'],
    banner: { js: banner },
    logLevel: 'error',
  });
  const file = join(folder, 'child.mjs');
  const db = join(folder, 'child.db');
  const started = `startSandbox({ db: ${JSON.stringify(db)}, clock: () => new Date('2026-11-05T03:00:00Z'), random: randomBytes, passwordCost: 2 })`;
  writeFileSync(
    file,
    `import { randomBytes } from 'node:crypto'; import { startSandbox } from './sandbox.mjs';
     const { url, npp, password } = await ${started}; console.log(JSON.stringify({ url, npp, password }));`,
  );
  return { file, db };
}

async function spawned(file: string): Promise<{ child: ChildProcess; url: string; npp: string; password: string }> {
  const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, ...(JSON.parse(line) as { url: string; npp: string; password: string }) };
}

/** The n-th of many people, born on the same day. */
function person(n: number): typeof budi {
  return { ...budi, nik: `317101150890${String(n).padStart(4, '0')}` };
}

describe('a sandbox that is killed', () => {
  test('loses nothing that it has acknowledged, and keeps nothing by halves', async () => {
    const { file, db } = script();
    const { child, url, npp, password } = await spawned(file);
    const post = async (path: string, body: string, headers: Record<string, string>) =>
      (await fetch(url + path, { method: 'POST', body, headers })).json() as Promise<Record<string, string>>;
    const json = { 'content-type': 'application/json' };
    const { accessToken } = await post('/auth/login', JSON.stringify({ npp, divisi: '000', password }), json);
    const headers = { authorization: `Bearer ${accessToken}`, 'content-type': 'application/x-ndjson' };
    const perBatch = 50;
    let acknowledged = 0;
    let version = 'w0';
    const killed = once(child, 'exit');
    try {
      for (let batch = 0; ; batch++) {
        const people = Array.from({ length: perBatch }, (_, n) => person(batch * perBatch + n + 1));
        const lines = people.map((data) => `${JSON.stringify({ action: 'register', data })}\n`).join('');
        const answer = post('/employee-batches', lines, {
          ...headers,
          'if-match': version,
          'idempotency-key': newKey(),
        });
        if (batch === 5) setImmediate(() => child.kill('SIGKILL'));
        ({ version = '' } = await answer);
        acknowledged += perBatch;
      }
    } catch {
      await killed;
    }
    expect(acknowledged).toBeGreaterThanOrEqual(5 * perBatch);
    expect(integrity(db)).toBe('ok');

    const again = await spawned(file);
    expect(again).toMatchObject({ npp, password: null });
    const answer = await fetch(`${again.url}/employees?limit=2000`, {
      headers: { authorization: `Bearer ${accessToken}` },
    });
    const { items } = (await answer.json()) as { items: unknown[] };
    again.child.kill('SIGKILL');
    await once(again.child, 'exit');
    expect(items.length).toBeGreaterThanOrEqual(acknowledged);
    expect(items.length % perBatch).toBe(0);
  });
});

describe('a sandbox that is closed', () => {
  test('ends what it has begun, takes nothing more, and leaves everything in one file', async () => {
    const rig = await Rig.open();
    await rig.login();
    const body = JSON.stringify({ action: 'register', data: budi });
    const running = request(`${rig.sandbox.url}/employee-batches`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${rig.token}`,
        'content-type': 'application/x-ndjson',
        'content-length': body.length,
        'idempotency-key': newKey(),
        'if-match': await rig.version(),
      },
    });
    running.write(body.slice(0, 20));
    await rig.call('GET', '/meta');
    const answered = once(running, 'response');
    const closing = rig.sandbox.close();
    await expect(fetch(`${rig.sandbox.url}/meta`)).rejects.toThrow();
    running.end(body.slice(20));
    const [answer] = (await answered) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(200);
    await closing;
    expect(statSync(`${rig.db}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0);
    await rig.close();
  });
});

describe('the database', () => {
  test('is its owner’s alone, in a folder that is, too', async () => {
    const rig = await Rig.open();
    await rig.login();
    expect(statSync(rig.db).mode & 0o777).toBe(0o600);
    expect(statSync(`${rig.db}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(join(rig.db, '..')).mode & 0o777).toBe(0o700);
    await rig.close();
  });

  test('is looked at only when it is there', async () => {
    const rig = await Rig.open();
    const { inspect, pay } = await import('../../src/sandbox/index.js');
    const nowhere = join(rig.folder, 'nowhere.db');
    const clock = () => rig.now;
    for (const look of [
      () => inspect(nowhere, { clock }),
      () => pay(nowhere, { billingCode: '1', clock }),
      () => reset(nowhere),
    ]) {
      expect(look).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    }
    expect(existsSync(nowhere)).toBe(false);
    await rig.close();
  });

  test('a sandbox that began anew names itself otherwise; one that was only restarted does not', async () => {
    const rig = await Rig.open();
    const instance = async () => (await rig.call('GET', '/meta')).body['instance'];
    const before = await instance();
    await rig.sandbox.close();
    await rig.start();
    expect(await instance()).toBe(before);
    reset(rig.db);
    expect(await instance()).not.toBe(before);
    await rig.close();
  });

  test('is as new after a reset beside a running server, with the same employer and password', async () => {
    const rig = await Rig.open();
    await rig.login();
    await rig.register(budi, siti);
    const { billingCode } = await rig.report('2026-10', [lineFor(budi)]);
    rig.pay(billingCode);
    reset(rig.db);
    expect(rig.inspect()).toEqual({ reports: [], billings: [], payments: [], outbox: [] });
    await rig.login();
    expect((await rig.call('GET', '/employees')).body).toMatchObject({ items: [] });
    expect(await rig.status('2026-10')).toMatchObject({ state: 'open', revision: 0, waitingFor: null });
    await rig.register(budi);
    expect((await rig.report('2026-10', [lineFor(budi)])).billingCode).not.toBe(billingCode);
    await rig.close();
  });
});

describe('the demonstration', () => {
  test('begins with workers, and with the month before last reported, billed and paid', async () => {
    const rig = await Rig.open({ company: 'demo', months: 1 });
    await rig.login();
    const { body } = await rig.call('GET', '/employees');
    expect(body['items']).toHaveLength(24);
    expect(rig.inspect()).toMatchObject({
      reports: [{ period: '2026-09', employees: 24, state: 'posted' }],
      billings: [{ period: '2026-09', status: 'paid' }],
      payments: [{ paidAt: '2026-10-08T03:00:00.000Z' }],
    });
    expect(await rig.status('2026-09')).toMatchObject({ state: 'posted', employees: 24 });
    expect(await rig.status('2026-10')).toMatchObject({ state: 'open', waitingFor: null });
    const lines = (await rig.call('GET', '/periods/2026-09/lines')).body['items'] as ReturnType<typeof lineFor>[];
    expect((await rig.report('2026-10', lines)).billingCode).toMatch(/^2610/);
    reset(rig.db);
    expect(await rig.status('2026-10')).toMatchObject({ state: 'open', waitingFor: null });
    await rig.close();
  });
});
