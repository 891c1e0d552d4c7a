// Runs a built program as its user would, with the Node that runs this: node .ci/smoke.mjs PROGRAM [NODE'S MAJOR VERSION]
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [program, major] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
const home = mkdtempSync(join(tmpdir(), 'bpjstk-smoke-'));

function bpjstk(...words) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(program), ...words], {
    cwd: home,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: home,
      BPJSTK_CONFIG_DIR: home,
      BPJSTK_DATA_DIR: home,
      BPJSTK_NO_KEYCHAIN: '1',
    },
  });
  assert.equal(status, 0, `bpjstk ${words.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

try {
  if (major) assert.equal(process.versions.node.split('.')[0], major);
  assert.equal(bpjstk('--version'), `${version}\n`);
  assert.match(bpjstk('--help', '--lang', 'id'), /laporan/);
  const { total, dueDate } = JSON.parse(
    bpjstk('calc', '--wage', '5000000', '--jkk-group', '2', '--period', '2026-05', '--json'),
  );
  // JKK 0.54 %, JKM 0.30 %, JHT 5.7 % and JP 3 % of 5,000,000.
  assert.deepEqual({ total, dueDate }, { total: 477_000, dueDate: '2026-06-15' });
  for (const language of ['id', 'en']) assert.match(bpjstk('sandbox', 'demo', '--lang', language), /\b\d{12}\b/);
  process.stdout.write(`bpjstk ${version} runs on Node ${process.versions.node}\n`);
} finally {
  rmSync(home, { recursive: true, force: true });
}
