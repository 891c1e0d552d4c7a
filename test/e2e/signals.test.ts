import { spawn } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { program } from '../support/cli.js';
import { openGate } from '../support/gate.js';
import { inOffice } from '../support/office.js';
import { ended } from '../support/program.js';

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
