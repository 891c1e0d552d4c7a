// Bundles the program: one small entry, and chunks for each command that are loaded when it is typed.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { builtFrom, digestOfSources, root } from './sources.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const made = join(root, 'dist');
const sources = digestOfSources();
const draft = `${made}.${process.pid}`;
const worn = `${made}.worn.${process.pid}`;

/**
 * What packages load for things that we never ask of them: commander the means to start programs (2 ms of every start),
 * inquirer the tables that decode what an editor wrote (half a megabyte), undici HTTP/2, which it offers to nobody unasked.
 */
const withoutTheUnused = {
  name: 'without-the-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(node:child_process|node:http2|chardet|iconv-lite)$/ }, ({ path, importer }) =>
      /[\\/](commander|external-editor|client-h2\.js)\b/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, () => ({
      contents: 'module.exports = { constants: {} };',
      loader: 'js',
    }));
  },
};

const source = (path) => join(root, 'src', path);
const importsOf = (files) => files.map((file) => `import ${JSON.stringify(file)};`).join('');
const smallOnes = importsOf(
  ['law', 'cli', 'i18n']
    .flatMap((folder) => readdirSync(source(folder)).map((name) => source(join(folder, name))))
    .filter((file) => file.endsWith('.ts') && !/[\\/](en|id)\.ts$/.test(file)),
);
/** What reads a file brings nearly all that a command needs besides. */
const reading = importsOf([source('cli/commands/report/validate.ts')]);
/** What begins the program, and texts. */
const alone = /[\\/]src[\\/]((main|early-thread)\.ts$|i18n[\\/]|roster[\\/]ahead[\\/]thread\.ts$)/;
/** These compute and explain, and read no worker's file. */
const light = /[\\/]src[\\/]cli[\\/]commands[\\/](calc|law)\b/;

/**
 * What is loaded late is made of many small modules. Split by who needs which, they would come in fifty files, and
 * opening a file costs more than reading it: so all that is loaded late asks for the same, and that comes in few.
 */
const smallOnesTogether = {
  name: 'small-ones-together',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || pluginData === 'real') return undefined;
      const real = await resolve(path, { kind, importer, resolveDir, pluginData: 'real' });
      return real.errors.length > 0 || alone.test(real.path) ? real : { path: real.path, namespace: 'late' };
    });
    onLoad({ filter: /.*/, namespace: 'late' }, async ({ path }) => {
      const real = JSON.stringify(path);
      const hasDefault = /^export default /m.test(readFileSync(path, 'utf8'));
      return {
        contents: `export * from ${real};${hasDefault ? `export { default } from ${real};` : ''}${smallOnes}${light.test(path) ? '' : reading}`,
        resolveDir: root,
      };
    });
  },
};

try {
  const { metafile } = await build({
    absWorkingDir: root,
    // The others run in threads of their own, beside the chunks that start them.
    entryPoints: {
      bpjstk: 'src/entry.ts',
      'chunks/ahead-worker': 'src/roster/ahead/ahead-worker.ts',
      'chunks/pdf-worker': 'src/sipp/pdf-worker.ts',
    },
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    chunkNames: 'chunks/[name]-[hash]',
    external: ['keytar', 'libsql'],
    plugins: [withoutTheUnused, smallOnesTogether],
    define: { BPJSTK_VERSION: JSON.stringify(version) },
    // CommonJS packages inside the bundle ask for Node's own modules, and for nothing else, with require.
    banner: { js: 'const require = process.getBuiltinModule;' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  refuseForeignRequires(metafile);
  refuseSlowStart(metafile);
  writeFileSync(join(draft, 'THIRD-PARTY-NOTICES.txt'), notices(metafile));
  writeFileSync(join(draft, basename(builtFrom)), sources);
  if (existsSync(made)) renameSync(made, worn);
  renameSync(draft, made);
} finally {
  for (const folder of [draft, worn]) rmSync(folder, { recursive: true, force: true });
}

function refuseForeignRequires({ outputs }) {
  for (const { imports } of Object.values(outputs)) {
    for (const { path, kind } of imports) {
      // Node's own of a later version count too: undici asks for node:sqlite only when told to keep a cache in it.
      const ofNode = path.startsWith('node:') || isBuiltin(path);
      if (kind === 'require-call' && !ofNode) throw new Error(`the bundle requires ${path} at run time`);
    }
  }
}

/** `calc` needs neither portal nor package but what the command line itself is made of: what else it loads, every start pays for. */
function refuseSlowStart({ outputs }) {
  const path = (entry) => Object.keys(outputs).find((output) => outputs[output].entryPoint?.endsWith(entry));
  const loaded = new Set([path('src/main.ts'), path('src/cli/commands/calc.ts')]);
  for (const output of loaded) {
    const { imports, inputs } = outputs[output];
    for (const { path, kind } of imports) if (kind === 'import-statement' && outputs[path]) loaded.add(path);
    const heavy = Object.keys(inputs).find((input) =>
      /node_modules\/(?!commander|env-paths|chalk)|src\/(contract|portal|ledger|sandbox)\//.test(input),
    );
    if (heavy) throw new Error(`calc loads ${heavy}: see who imports it from src/law, src/cli or src/cli/view`);
  }
}

/** The licences of what is bundled go with the bundle. */
function notices({ inputs }) {
  const folders = new Set();
  for (const input of Object.keys(inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) folders.add(folder);
  }
  return [...folders]
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE', 'license.md']
    .map((known) => join(root, folder, known))
    .find(existsSync);
  if (file === undefined && license === undefined) throw new Error(`${name} says nothing of its licence`);
  // unpdf carries PDF.js, whose licence asks for its text; TypeScript's is the same one.
  const within = name === 'unpdf' ? `\nIt contains PDF.js, Copyright Mozilla Foundation:\n\n${apache()}\n` : '';
  return `${name} ${version} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : 'It carries no licence text.'}\n${within}`;
}

function apache() {
  return readFileSync(join(root, 'node_modules/typescript/LICENSE.txt'), 'utf8').trim();
}
