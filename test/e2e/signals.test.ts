import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { cleanEnvironment, program, tempFolder } from '../support/cli.js';
import { openGate } from '../support/gate.js';
import { inOffice } from '../support/office.js';
import { ended, firstWords } from '../support/program.js';

test('a signal that asks Node for a debugger opens none, and does not disturb the command', () =>
  inOffice({}, async (office) => {
    const client: { signal?: () => void } = {};
    const gate = await openGate(office.url, undefined, undefined, () => {
      client.signal?.();
      return true;
    });
    try {
      const child = spawn(process.execPath, [program, 'report', 'status', '2026-10', '--json'], {
        env: { ...office.env, BPJSTK_PORTAL: gate.url },
      });
      client.signal = () => void child.kill('SIGUSR1');
      const { code, stdout, stderr } = await ended(child);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ period: '2026-10' });
    } finally {
      gate.close();
    }
  }));

test('a report that Node makes asks no name service who is at the other end', async () => {
  const folder = tempFolder();
  const child = spawn(process.execPath, [program, 'sandbox', 'start', '--db', join(folder, 'portal.db'), '--json'], {
    env: cleanEnvironment({ NODE_OPTIONS: `--report-on-signal --report-directory=${folder}` }),
  });
  const end = ended(child);
  try {
    await firstWords(child);
    const written = new Promise<string>((resolve) => {
      const watcher = watch(folder, () => {
        const [name] = readdirSync(folder).filter((name) => name.startsWith('report.'));
        const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
        if (!text.trimEnd().endsWith('}')) return;
        watcher.close();
        resolve(text);
      });
    });
    child.kill('SIGUSR2');
    const { header, libuv } = JSON.parse(await written) as {
      header: object;
      libuv: { type: string; localEndpoint?: { host: string } }[];
    };
    expect(header).not.toHaveProperty('networkInterfaces');
    const ends = libuv.filter(({ type }) => type === 'tcp').map(({ localEndpoint }) => localEndpoint?.host);
    expect(ends).not.toHaveLength(0);
    expect(ends.filter((host) => host !== '127.0.0.1')).toEqual([]);
  } finally {
    child.kill('SIGTERM');
    await end;
  }
});
