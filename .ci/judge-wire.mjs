// Holds what went over the wire against the contract, by another's reading of it than the sandbox's: Prism's.
// node .ci/judge-wire.mjs FOLDER: the folder that a test run with BPJSTK_WIRE=FOLDER has filled.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { root } from './sources.mjs';

const contract = join(root, 'src/contract/openapi.yaml');
const upstream = new URL('http://127.0.0.1:8080');
const config = {
  isProxy: true,
  upstream,
  validateRequest: true,
  validateResponse: true,
  checkSecurity: true,
  errors: false,
};
const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'success'];
const silent = { ...Object.fromEntries(levels.map((level) => [level, () => undefined])), child: () => silent };
/** Of a body of many lines so many are judged: they are made alike. */
const linesJudged = 20;

/** @returns what judges one exchange (test/support/recorder.ts): each fault as `GET /company 200: answer body.name …`. */
export async function openJudge() {
  const operations = await getHttpOperationsFromSpec(contract);
  return async (exchange) => {
    const found = new Set();
    for (const [request, answer] of asPrismReads(exchange)) {
      const forward = () => () => () => Promise.resolve({ _tag: 'Right', right: answer });
      const judged = await createInstance(config, { logger: silent, forward }).request(request, operations)();
      for (const fault of faultsOf(judged))
        found.add(`${exchange.method} ${exchange.path} ${exchange.answer.status}: ${fault}`);
    }
    return [...found];
  };
}

function faultsOf(judged) {
  if (judged._tag === 'Left') return [judged.left.message];
  const { input, output } = judged.right.validations;
  const told = (side) => (fault) => `${side} ${(fault.path ?? []).join('.')} ${fault.message}`;
  return [...input.map(told('request')), ...output.map(told('answer'))];
}

/** A request once; one whose body is many documents once for each, as the contract's schema is that of a line. */
function asPrismReads({ method, path, headers, body, answer }) {
  const { pathname, searchParams } = new URL(path, upstream);
  const asked = {
    method: method.toLowerCase(),
    url: { path: pathname, query: Object.fromEntries(searchParams) },
    headers,
  };
  // What a gateway on the way says of itself (a fault that was asked for) is no answer of the portal's.
  if (answer.status >= 500 && !/problem\+json/.test(answer.headers['content-type'] ?? '')) return [];
  const got = { statusCode: answer.status, headers: answer.headers, body: content(answer.headers, answer.body) };
  const sent = content(headers, body);
  const lines = Array.isArray(sent) ? sent.slice(0, linesJudged) : [sent];
  return lines.map((line) => [{ ...asked, body: line }, got]);
}

/** @returns a document, a list of documents for NDJSON, a text for anything else; undefined for none. */
function content(headers, base64) {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) return undefined;
  const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
  const type = headers['content-type'] ?? '';
  if (/ndjson/.test(type))
    return text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return /json/.test(type) ? JSON.parse(text) : text;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = argv[2] ?? '.';
  const judge = await openJudge();
  let judged = 0;
  const found = new Map();
  for (const name of readdirSync(folder)) {
    for (const line of readFileSync(join(folder, name), 'utf8').trim().split('\n')) {
      judged++;
      for (const fault of await judge(JSON.parse(line))) found.set(fault, (found.get(fault) ?? 0) + 1);
    }
  }
  for (const [fault, times] of found) process.stdout.write(`${fault} (${times} times)\n`);
  process.stdout.write(`${judged} exchanges judged, ${found.size} faults\n`);
  if (judged === 0 || found.size > 0) process.exitCode = 1;
}
