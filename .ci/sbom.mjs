// Writes the release's list of parts, CycloneDX, into the file that is named: what is bundled and what is installed with it,
// on whichever system. After `npm run build`; needs no network.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { bundled, installed } from './shipped.mjs';
import { root } from './sources.mjs';

const [file = 'bpjstk.cdx.json'] = process.argv.slice(2);
const shipped = new Set([...bundled(), ...installed()].map(({ name, version }) => `${name}@${version}`));

const made = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const { components, dependencies, metadata, ...rest } = JSON.parse(made);
const whole = metadata.component['bom-ref'];
const kept = components.filter(({ 'bom-ref': ref, purl }) => shipped.has(ref) || shipped.has(atName(purl)));
const refs = new Set([whole, ...kept.map(({ 'bom-ref': ref }) => ref)]);
const missing = [...shipped].filter((part) => !kept.some((one) => [one['bom-ref'], atName(one.purl)].includes(part)));
if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}`);

// npm calls the whole by the folder in which it lies.
const component = { ...metadata.component, name: 'bpjstk' };
const edges = dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
const text = JSON.stringify(
  { ...rest, metadata: { ...metadata, component }, components: kept, dependencies: edges },
  null,
  2,
);
writeFileSync(file, `${text}\n`);
process.stdout.write(`${kept.length} parts in ${file}\n`);

/** `pkg:npm/%40scope/name@1.2.3` as `@scope/name@1.2.3`. */
function atName(purl) {
  return decodeURIComponent(purl.replace(/^pkg:npm\//, '').replace(/\?.*$/, ''));
}
