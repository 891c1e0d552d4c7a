// Installs and builds when, and only when, that is needed: what lets `npm run demo` and `npm test` work alone on a clean checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const place = (path) => join(root, path);

function run(command, args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) throw new Error(`${[command, ...args].join(' ')} failed`);
}

function filesBelow(folder) {
  return readdirSync(place(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('generated'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

const steps = [
  {
    name: 'installed',
    says: 'Installing what the project needs (once) …',
    from: () => ['package.json', 'package-lock.json'],
    made: 'node_modules/esbuild',
    // Not `npm ci`: it refuses a lock file made where a registry lacks other platforms' binaries.
    work: () => run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']),
  },
  {
    name: 'built',
    says: 'Building …',
    from: () => ['package.json', '.ci/build.mjs', '.ci/generate.mjs', ...filesBelow('src')],
    made: 'dist/bpjstk.js',
    work: () => {
      run(process.execPath, ['.ci/generate.mjs']);
      run(process.execPath, ['.ci/build.mjs']);
    },
  },
].map((step) => ({ ...step, stamp: place(`node_modules/.bpjstk-${step.name}`) }));

/** What a step starts from, as it is now. */
function digest({ from }) {
  const hash = createHash('sha256');
  for (const path of from()) hash.update(`\0${path}\0`).update(readFileSync(place(path)));
  return hash.digest('hex');
}

function isDone(step) {
  return existsSync(place(step.made)) && existsSync(step.stamp) && readFileSync(step.stamp, 'utf8') === digest(step);
}

/** Holds others back who would install or build at the same time; what a killed process left behind counts for nothing. */
async function alone(work) {
  const lock = place('.setup.lock');
  for (let told = false; ; ) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isHeld(lock)) rmSync(lock, { force: true });
    else if (!told) {
      process.stderr.write('Another process is installing or building; waiting for it …\n');
      told = true;
    }
    await new Promise((done) => setTimeout(done, 200));
  }
  process.once('exit', () => rmSync(lock, { force: true }));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  work();
}

function isHeld(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

try {
  if (!steps.every(isDone)) {
    await alone(() => {
      for (const step of steps) {
        if (isDone(step)) continue;
        process.stderr.write(`${step.says}\n`);
        const start = digest(step);
        step.work();
        writeFileSync(step.stamp, start);
      }
    });
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
