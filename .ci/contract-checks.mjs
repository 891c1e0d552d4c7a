// Compiles what the contract asks of requests and answers into plain functions: whoever starts a sandbox compiles nothing.
import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { build } from 'esbuild';

const standalone = createRequire(import.meta.url)('ajv/dist/standalone').default;
const methods = ['get', 'put', 'post', 'delete'];
const places = ['path', 'query', 'header'];

/**
 * @param document the contract. @param root whose packages the functions use.
 * @returns a module that exports `checks`: by `OPERATION_PLACE` those of parameters, which change text to the type that is
 *   asked for and fill defaults in, by `OPERATION_body` and `OPERATION_STATUS` those of bodies, and `Problem`.
 */
export async function contractChecks(document, root) {
  const strict = new Map([['Problem', { $ref: '#/components/schemas/Problem' }]]);
  const fromText = new Map();
  for (const item of Object.values(document.paths)) {
    for (const method of methods) if (item[method]) describe(document, item, item[method], strict, fromText);
  }
  const parts = {
    strict: compiled(document, strict, {}),
    fromText: compiled(document, fromText, { coerceTypes: true, useDefaults: true }),
  };
  const inMemory = {
    name: 'in-memory',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(strict|fromText)$/ }, ({ path }) => ({ path, namespace: 'compiled' }));
      onLoad({ filter: /.*/, namespace: 'compiled' }, ({ path }) => ({ contents: parts[path], resolveDir: root }));
    },
  };
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as strict from 'strict'; import * as fromText from 'fromText'; export const checks = { ...strict, ...fromText };`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    write: false,
    logLevel: 'warning',
    plugins: [inMemory],
  });
  return outputFiles[0].text;
}

function describe(document, { parameters: shared = [] }, operation, strict, fromText) {
  const name = operation.operationId;
  const parameters = [...shared, ...(operation.parameters ?? [])].map((parameter) => resolved(document, parameter));
  for (const place of places) {
    const here = parameters.filter((parameter) => parameter.in === place);
    fromText.set(`${name}_${place}`, {
      type: 'object',
      required: here.filter(({ required }) => required).map((parameter) => parameter.name),
      properties: Object.fromEntries(here.map((parameter) => [parameter.name, parameter.schema])),
    });
  }
  for (const { schema } of Object.values(operation.requestBody?.content ?? {})) strict.set(`${name}_body`, schema);
  for (const [status, { content = {} }] of Object.entries(operation.responses)) {
    if (content['application/json']) strict.set(`${name}_${status}`, content['application/json'].schema);
  }
}

function resolved(document, part) {
  if (part.$ref === undefined) return part;
  return part.$ref
    .slice(2)
    .split('/')
    .reduce((place, step) => place[step], document);
}

/** A schema taken out of the contract still finds there what it refers to. */
function compiled(document, schemas, options) {
  const ajv = new Ajv2020({ strict: false, code: { source: true, esm: true }, ...options });
  formats.default(ajv);
  ajv.addSchema(document, 'contract');
  for (const [key, schema] of schemas) {
    ajv.addSchema({ $id: key, ...JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) });
  }
  return standalone(ajv, Object.fromEntries(Array.from(schemas.keys(), (key) => [key, key])));
}
