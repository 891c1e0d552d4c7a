// Installs and builds when, and only when, that is needed: what lets `npm run demo` and `npm test` work alone on a clean checkout.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stampFile = (name) => join(root, 'node_modules', `.bpjstk-${name}`);

function run(command, args) {
  const shell = process.platform === 'win32';
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], shell });
  if (status !== 0) process.exit(status ?? 1);
}

function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths)
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)));
  return hash.digest('hex');
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .filter((path) => !path.includes('generated'))
    .sort();
}

/** Runs a step unless what it depends on is as it was when the step last succeeded. */
function once(name, paths, made, step) {
  const now = digest(paths);
  const before = existsSync(stampFile(name)) ? readFileSync(stampFile(name), 'utf8') : '';
  if (now === before && existsSync(join(root, made))) return;
  step();
  writeFileSync(stampFile(name), now);
}

once('installed', ['package.json', 'package-lock.json'], 'node_modules/esbuild', () => {
  process.stderr.write('Installing what the project needs (once) …\n');
  // Not `npm ci`: it refuses a lock file made where a registry lacks other platforms' binaries.
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
});
once('built', ['package.json', '.ci/build.mjs', '.ci/generate.mjs', ...filesBelow('src')], 'dist/main.js', () => {
  process.stderr.write('Building …\n');
  run(process.execPath, ['.ci/generate.mjs']);
  run(process.execPath, ['.ci/build.mjs']);
});
