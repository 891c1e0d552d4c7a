// A month of many new workers from a file to a finalised report, over HTTP to a sandbox of its own.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { environment, measured, program, workplace } from './measure.mjs';
import { writePayroll } from './payroll.mjs';

const workers = 10_000;

export async function submitting() {
  const folder = workplace();
  const env = environment(folder);
  const file = join(folder, 'payroll.csv');
  await writePayroll(file, workers);
  const sandbox = measured([program, 'sandbox', 'start', '--json'], env);
  try {
    const [line] = await Promise.race([once(sandbox.child.stdout, 'data'), sandbox.ended.then(() => [''])]);
    const { npp, password } = JSON.parse(line);
    const known = { ...env, BPJSTK_NPP: npp, BPJSTK_PASSWORD: password };
    const client = await measured(
      [program, 'report', 'submit', '2026-10', '--file', file, '--timeout', '600', '--yes', '--json'],
      known,
    ).ended;
    const { employees } = JSON.parse(client.stdout);
    if (employees !== workers) throw new Error(`${employees} workers were reported, not ${workers}`);
    sandbox.child.kill('SIGTERM');
    const server = await sandbox.ended;
    return [
      {
        what: `submit ${workers} new workers`,
        measured: `${client.seconds.toFixed(1)} s`,
        against: `${(workers / client.seconds).toFixed(0)} workers a second`,
      },
      { what: '  peak memory, client', measured: `${client.megabytes.toFixed(0)} MB` },
      { what: '  peak memory, sandbox', measured: `${server.megabytes.toFixed(0)} MB` },
    ];
  } finally {
    sandbox.child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}
