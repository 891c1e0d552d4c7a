// Installs and builds when, and only when, that is needed: what lets `npm run demo` and `npm test` work alone on a clean checkout.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, isBuilt, root } from './sources.mjs';

const lock = join(root, '.setup.lock');
const installedFrom = join(root, 'node_modules/.installed-from');

function digestOfPackages() {
  return digestOf(['package.json', 'package-lock.json']);
}

function isInstalled() {
  return existsSync(installedFrom) && readFileSync(installedFrom, 'utf8') === digestOfPackages();
}

function install() {
  process.stderr.write('Installing what the project needs (once) …\n');
  const from = digestOfPackages();
  // Not `npm ci`: it refuses a lock file made where a registry lacks other platforms' binaries.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']);
  writeFileSync(installedFrom, from);
}

function build() {
  process.stderr.write('Building …\n');
  run(process.execPath, ['.ci/generate.mjs']);
  run(process.execPath, ['.ci/build.mjs']);
}

function run(command, args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed`);
}

/** Waits until nobody else installs or builds here, and holds others back until this process ends. */
async function takeLock() {
  for (let told = false; !tryLock(); told = true) {
    if (!told) process.stderr.write('Another process is installing or building; waiting for it …\n');
    await new Promise((done) => setTimeout(done, 200));
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
}

/** What a killed process left behind counts for nothing. */
function tryLock() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isHeld()) return false;
  rmSync(lock, { force: true });
  return tryLock();
}

function isHeld() {
  try {
    return process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

try {
  if (!isInstalled() || !isBuilt()) {
    await takeLock();
    if (!isInstalled()) install();
    if (!isBuilt()) build();
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
