// Loaded before the built program, by a test: writes down each named point that the program passes, and kills it with -9 at
// one of them. It stands outside, at the database's and the network's own doors; nothing in the program knows of it.
import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { POINTS_FILE: file, POINTS_DIE_AT: fatal, POINTS_WRITES: writes = '{}' } = process.env;
const names = new Map(Object.entries(JSON.parse(writes)).map(([name, statement]) => [statement, name]));
let passed = 0;

function pass(point) {
  appendFileSync(file, `${point}\n`);
  if (String(passed++) === fatal) process.kill(process.pid, 'SIGKILL');
}

const { prototype } = createRequire(import.meta.url)('libsql');
const { prepare, exec } = prototype;
/** What the transaction at hand writes. */
let writing = [];
prototype.prepare = function (statement) {
  const name = names.get(statement);
  if (name !== undefined) {
    pass(`before ${name}`);
    writing.push(name);
  }
  return prepare.call(this, statement);
};
prototype.exec = function (statement) {
  const result = exec.call(this, statement);
  if (statement === 'COMMIT') for (const name of writing.splice(0)) pass(`after ${name}`);
  return result;
};

/** A question or a login changes no report: the points around it are those of what was sent before. */
const isSent = ({ method, path }) => method !== 'GET' && !path.startsWith('/auth/');
subscribe('undici:client:sendHeaders', ({ request }) => {
  if (isSent(request)) pass(`before ${request.method} ${request.path}`);
});
subscribe('undici:request:headers', ({ request }) => {
  if (isSent(request)) pass(`after ${request.method} ${request.path}`);
});
