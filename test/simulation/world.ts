import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import Libsql from 'libsql';
import type { Employer } from '../../src/ledger/index.js';
import { type Reply, type Wire, type WireRequest } from '../../src/portal/transport.js';
import { Lost } from '../../src/portal/troubles.js';
import { inspect, type Inspection, pay } from '../../src/sandbox/index.js';
import { openPortal, type OpenPortal } from '../../src/sandbox/server.js';
import { memoryFolder } from '../support/memory-folder.js';
import { Dice } from './dice.js';
import { type Run, Scheduler } from './scheduler.js';

/** How rough a stretch of the story is: how likely each thing goes wrong. */
export interface Weather {
  readonly network: number;
  readonly disk: number;
  readonly death: number;
  readonly portal: number;
  readonly clock: number;
}

export const calm: Weather = { network: 0, disk: 0, death: 0, portal: 0, clock: 0 };

/** By how many seconds somebody sets a machine's clock, ahead or back. */
const jumps = [90, 2 * 3_600, 86_400, 40 * 86_400];

const faults = [
  'notSent',
  'lostBefore',
  'lostAfter',
  'late',
  'twice',
  'failed',
  'busy',
  'cutShort',
  'expired',
] as const;

/** A portal, the network before it, and the time that both share, all in one process and decided by one seed. */
export class World {
  readonly folder = memoryFolder();
  readonly story: string[] = [];
  readonly dice: Dice;
  readonly scheduler: Scheduler;
  readonly npp: string;
  readonly password: string;
  weather = calm;
  /** How many turns the run has still to live; undefined leaves it to the weather. */
  killIn: number | undefined;
  /** Milliseconds since 1970. */
  now = Date.parse('2026-11-10T02:00:00Z');
  readonly #db = join(this.folder, 'portal.db');
  /** Requests that the network still holds: the portal may get them long after the client gave up. */
  readonly #late: WireRequest[] = [];
  readonly faults: unknown[] = [];
  #portal: OpenPortal;

  constructor(seed: number) {
    this.dice = new Dice(seed);
    this.scheduler = new Scheduler(
      this.dice,
      this.story,
      () => (this.killIn === undefined ? this.weather.death : this.killIn-- === 0 ? 1 : 0),
      () => this.#between(),
    );
    this.#portal = this.#open();
    this.npp = this.#portal.npp;
    this.password = this.#portal.password ?? '';
  }

  readonly clock = (): Date => new Date(this.now);

  /** By name of a machine: how many milliseconds its clock is ahead of the portal's. */
  readonly ahead = new Map<string, number>();

  /** The way from a run to the portal. */
  wire(run: Run): Wire {
    return {
      send: async (request) => {
        const what = `${request.method} ${request.path}`;
        await this.scheduler.turn(run, what);
        this.now += 20;
        const reply = await this.#send(request, this.dice.chance(this.weather.network) ? this.#fault() : undefined);
        await this.scheduler.turn(run, `answer of ${what}`);
        if (reply instanceof Lost) throw reply;
        return reply;
      },
      close: () => Promise.resolve(),
    };
  }

  held(): Inspection {
    return inspect(this.#db, { clock: this.clock });
  }

  /** The workers that the portal holds, and how they stand. */
  workers(): Readonly<Record<string, string>> {
    const database = new Libsql(this.#db);
    try {
      const rows = database.prepare("SELECT data ->> 'name' AS name, status FROM worker ORDER BY name").all();
      return Object.fromEntries((rows as { name: string; status: string }[]).map(({ name, status }) => [name, status]));
    } finally {
      database.close();
    }
  }

  /** As the ledgers know it. */
  employer(): Employer {
    const database = new Libsql(this.#db);
    try {
      const [row] = database.prepare('SELECT id FROM instance').all() as { id: string }[];
      return { portal: `sandbox:${row?.id ?? ''}`, npp: this.npp, divisi: '000' };
    } finally {
      database.close();
    }
  }

  pay(billingCode: string, amount?: number): void {
    pay(this.#db, { billingCode, clock: this.clock, ...(amount !== undefined && { amount }) });
  }

  /** The company asks that another user approves what one prepared; both have the owner's password. */
  async askForApproval(maker: string, approver: string): Promise<void> {
    const account = { npp: this.npp, divisi: '000' };
    const session = await this.#ask('POST /auth/login', { ...account, password: this.password });
    const accessToken = session['accessToken'] as string;
    const join = async (userName: string, role: string): Promise<void> => {
      const email = `${userName}@maju.example`;
      await this.#ask('POST /company/users', { userName, name: userName, roles: [role], email }, accessToken);
      const { code } = this.held().outbox.find(({ sentTo }) => sentTo === email) ?? {};
      const reset = { ...account, user: userName, code, newPassword: this.password };
      await this.#ask('POST /auth/password/reset', reset);
    };
    await join(maker, 'maker');
    await join(approver, 'approver');
    await this.#ask('PUT /company/profile', { approval: true }, accessToken);
  }

  /** All that the network still holds arrives. */
  async deliverLate(): Promise<void> {
    for (const request of this.#late.splice(0)) await this.#deliver(request);
  }

  close(): void {
    this.#portal.close();
    rmSync(this.folder, { recursive: true });
  }

  #open(): OpenPortal {
    return openPortal({
      db: this.#db,
      clock: this.clock,
      random: (count) => this.dice.bytes(count),
      passwordCost: 2,
      fault: (error) => this.faults.push(error),
    });
  }

  #fault(): (typeof faults)[number] {
    const fault = this.dice.pick(faults);
    this.story.push(`  ${fault}`);
    return fault;
  }

  async #send(request: WireRequest, fault: (typeof faults)[number] | undefined): Promise<Reply | Lost> {
    switch (fault) {
      case 'notSent':
        return new Lost('refused', false);
      case 'lostBefore':
        return new Lost('broken', true);
      case 'lostAfter':
        await this.#deliver(request);
        return new Lost('timeout', true);
      case 'late':
        this.#late.push(request);
        return new Lost('timeout', true);
      case 'twice':
        await this.#deliver(request);
        return this.#deliver(request);
      case 'failed':
        return replyOf(500, {}, Buffer.from('oops'));
      case 'busy':
        return replyOf(503, { 'retry-after': '2' }, Buffer.from(''));
      case 'cutShort': {
        const { status, header, body } = await this.#deliver(request);
        return { status, header, body: body.subarray(0, body.length / 2) };
      }
      case 'expired':
        this.now += 16 * 60_000;
        return this.#deliver(request);
      case undefined:
        return this.#deliver(request);
    }
  }

  /** What somebody asks of the portal beside the story. */
  async #ask(what: string, question: object, token?: string): Promise<Record<string, unknown>> {
    const [method = '', path = ''] = what.split(' ');
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': Buffer.from(this.dice.bytes(16)).toString('hex'),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const { status, body } = await this.#deliver({
      method,
      path,
      headers,
      body: Buffer.from(JSON.stringify(question)),
    });
    if (status >= 300) throw new Error(`${what}: ${String(body)}`);
    return body.length === 0 ? {} : (JSON.parse(String(body)) as Record<string, unknown>);
  }

  async #deliver({ method, path, headers, body }: WireRequest): Promise<Reply> {
    const request = new Request(`http://127.0.0.1${path}`, {
      method,
      headers: { ...headers, host: '127.0.0.1' },
      ...(body && { body: body as Uint8Array<ArrayBuffer> }),
    });
    const bindings: unknown = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
    const answer = await this.#portal.fetch(request, bindings as HttpBindings);
    return replyOf(answer.status, Object.fromEntries(answer.headers), Buffer.from(await answer.arrayBuffer()));
  }

  async #between(): Promise<void> {
    if (this.#late.length > 0 && this.dice.chance(0.2)) {
      const [request] = this.#late.splice(this.dice.below(this.#late.length), 1);
      if (request) {
        this.story.push(`late: ${request.method} ${request.path}`);
        await this.#deliver(request);
      }
    }
    if (this.dice.chance(this.weather.clock)) {
      const [name] = this.dice.pick([...this.ahead]);
      const seconds = this.dice.pick(jumps) * (this.dice.chance(0.5) ? 1 : -1);
      this.ahead.set(name, (this.ahead.get(name) ?? 0) + seconds * 1_000);
      this.story.push(`the clock of ${name} jumps ${seconds} seconds`);
    }
    if (!this.dice.chance(this.weather.portal)) return;
    if (this.dice.chance(0.5)) {
      this.story.push('the portal is killed and started again');
      this.#portal.close();
      this.#portal = this.#open();
    } else {
      this.now += this.dice.below(120) * 1_000;
    }
  }
}

function replyOf(status: number, headers: Readonly<Record<string, string>>, body: Buffer): Reply {
  return { status, header: (name) => headers[name] ?? '', body };
}
