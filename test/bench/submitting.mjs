// Months of new workers from a file to a finalised report, over HTTP to a sandbox of its own.
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import Database from 'libsql';
import { environment, measured, median, program, workplace } from './measure.mjs';
import { writePayroll } from './payroll.mjs';

const sizes = [1_000, 10_000, 100_000];
const companies = 50;
const workersEach = 100;
/** Reads, reckons and packs what is to be sent, and sends nothing. */
const packing =
  "process.stdout.write(require('zlib').gzipSync(require('fs').readFileSync(process.argv[1]), { level: 2 }))";

export async function submitting() {
  const rows = [];
  for (const workers of sizes) rows.push(...(await submittingOf(workers)));
  return [...rows, ...(await atOnce())];
}

function submittingOf(workers) {
  return besideSandbox(async ({ env, folder, db, sandbox, url }) => {
    const file = join(folder, 'payroll.csv');
    await writePayroll(file, workers);
    const counted = await counting(url);
    const client = await measured(submitFile(file), { ...env, BPJSTK_PORTAL: counted.url }).ended;
    counted.close();
    const { employees } = JSON.parse(client.stdout);
    if (employees !== workers) throw new Error(`${employees} workers were reported, not ${workers}`);
    const server = await ended(sandbox);
    const again = await monthAfter(db, file, env);
    const preview = ['report', 'preview', '2026-10', '--file', file, '--jkk-group', '2', '--scale', 'medium', '--json'];
    const reading = await measured([program, ...preview], environment(join(folder, 'alone'))).ended;
    const compressing = await measured(['-e', packing, file], env).ended;
    const alone = reading.seconds + compressing.seconds;
    const aloneProcessor = reading.processor + compressing.processor;
    return [
      {
        what: `submit ${workers} new workers`,
        measured: `${client.seconds.toFixed(1)} s, ${(workers / client.seconds).toFixed(0)} workers a second`,
        against: `reading, computing, compressing ${alone.toFixed(1)} s`,
        ratio: (client.seconds / alone).toFixed(1),
        aim: '2.5',
      },
      {
        what: '  the client alone, without its waiting for the sandbox',
        measured: `${client.processor.toFixed(1)} s of processor`,
        against: `${aloneProcessor.toFixed(1)} s of processor`,
        ratio: (client.processor / aloneProcessor).toFixed(1),
      },
      {
        what: '  the same workers, the month after',
        measured: `${again.seconds.toFixed(1)} s, ${again.megabytes.toFixed(0)} MB`,
        ratio: (again.seconds / alone).toFixed(1),
      },
      { what: '  peak memory, client', measured: `${client.megabytes.toFixed(0)} MB` },
      { what: '  peak memory, sandbox', measured: `${server.megabytes.toFixed(0)} MB` },
      {
        what: '  on the wire, sent and received',
        measured: `${kilobytes(counted.sent())} and ${kilobytes(counted.received())} KB`,
        against: `${(counted.sent() / workers).toFixed(0)} and ${(counted.received() / workers).toFixed(0)} bytes a worker`,
      },
    ];
  });
}

/** Reports a month whose workers the portal knows, as most months are. @param env of the month before */
async function monthAfter(db, file, env) {
  const then = { ...env, BPJSTK_NOW: '2026-12-10T09:00:00+07:00' };
  const sandbox = measured([program, 'sandbox', 'start', '--db', db, '--json'], then);
  const { url } = await begun(sandbox);
  const client = await measured(submitFile(file, '2026-11'), { ...then, BPJSTK_PORTAL: url }).ended;
  await ended(sandbox);
  return client;
}

/** Many companies, each with its own machine, report to one sandbox at the same time. */
function atOnce() {
  return besideSandbox(async ({ env, folder, db, sandbox }) => {
    const file = join(folder, 'payroll.csv');
    await writePayroll(file, workersEach);
    const npps = alike(db, env.BPJSTK_NPP);
    const begun = process.hrtime.bigint();
    const ran = await Promise.all(
      npps.map((npp) => {
        const machine = join(folder, npp);
        const own = { ...env, BPJSTK_NPP: npp, BPJSTK_CONFIG_DIR: machine, BPJSTK_DATA_DIR: machine };
        return measured(submitFile(file), own).ended;
      }),
    );
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    const receipts = new Set(ran.map(({ stdout }) => JSON.parse(stdout).receipt));
    const { reports } = JSON.parse(
      (await measured([program, 'sandbox', 'inspect', '--db', db, '--json'], env).ended).stdout,
    );
    const told = new Set(reports.filter(({ state }) => state === 'finalised').map(({ npp }) => npp));
    if (receipts.size !== companies || reports.length !== companies || told.size !== companies) {
      throw new Error(`${receipts.size} receipts, ${reports.length} reports of ${told.size} of ${companies} companies`);
    }
    const server = await ended(sandbox);
    return [
      {
        what: `${companies} companies at once, ${workersEach} workers each`,
        measured: `${seconds.toFixed(1)} s, ${(seconds / companies).toFixed(2)} s a report`,
        against: `one waits ${median(ran.map((each) => each.seconds)).toFixed(1)} s; none lost, none double`,
      },
      { what: '  peak memory, sandbox', measured: `${server.megabytes.toFixed(0)} MB` },
    ];
  });
}

function submitFile(file, period = '2026-10') {
  return [program, 'report', 'submit', period, '--file', file, '--timeout', '600', '--yes', '--json'];
}

/** Does a piece of work beside a sandbox of its own, whose company the environment knows. */
async function besideSandbox(work) {
  const folder = workplace();
  const bare = environment(folder);
  const db = join(folder, 'portal.db');
  const sandbox = measured([program, 'sandbox', 'start', '--db', db, '--json'], bare);
  try {
    const { url, npp, password } = await begun(sandbox);
    const env = { ...bare, BPJSTK_PORTAL: url, BPJSTK_NPP: npp, BPJSTK_PASSWORD: password };
    return await work({ env, folder, db, sandbox, url });
  } finally {
    sandbox.child.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what a sandbox says of itself. */
async function begun(sandbox) {
  const [line] = await Promise.race([once(sandbox.child.stdout, 'data'), sandbox.ended.then(() => [''])]);
  return JSON.parse(line);
}

/** @returns what a sandbox used until its end. */
function ended(sandbox) {
  sandbox.child.kill('SIGTERM');
  return sandbox.ended;
}

/** Puts companies into a sandbox that differ from its own by their number alone, and their users. @returns the numbers of all. */
function alike(db, npp) {
  const database = new Database(db);
  // The driver adds what it measured.
  const { id, _metadata, ...company } = database.prepare('SELECT * FROM company WHERE npp = ?').get([npp]);
  const users = database.prepare('SELECT * FROM user WHERE company = ?').all([id]);
  const insert = (table, columns) => {
    const names = Object.keys(columns);
    const places = names.map(() => '?').join(', ');
    return database
      .prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places})`)
      .run(Object.values(columns));
  };
  const npps = Array.from({ length: companies - 1 }, (_, at) => String(30_000_000 + at));
  for (const other of npps) {
    const { lastInsertRowid } = insert('company', { ...company, npp: other });
    for (const { id: _id, _metadata, ...user } of users) insert('user', { ...user, company: lastInsertRowid });
  }
  database.close();
  return [npp, ...npps];
}

/** A way to a portal that counts the bytes that pass. */
async function counting(portal) {
  const bytes = { sent: 0, received: 0 };
  const { hostname, port } = new URL(portal);
  const server = createServer((client) => {
    const there = connect(Number(port), hostname);
    client.on('data', (chunk) => (bytes.sent += chunk.length)).pipe(there);
    there.on('data', (chunk) => (bytes.received += chunk.length)).pipe(client);
    for (const [one, other] of [
      [client, there],
      [there, client],
    ])
      one.on('error', () => other.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sent: () => bytes.sent,
    received: () => bytes.received,
    close: () => server.close(),
  };
}

const kilobytes = (bytes) => (bytes / 1024).toFixed(0);
