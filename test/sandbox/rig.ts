import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import Libsql from 'libsql';
import type { components } from '../../src/contract/generated/api.js';
import { inspect, pay, type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/index.js';

export type Schemas = components['schemas'];
export type Line = Schemas['ReportLine'];

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  /** What was answered; each test says what it expects to be there. */
  readonly body: Readonly<Record<string, unknown>> & { readonly code?: string };
}

export interface Request {
  readonly body?: unknown;
  readonly lines?: readonly unknown[];
  readonly key?: string;
  readonly headers?: Record<string, string>;
  readonly raw?: Uint8Array | string;
}

/** A sandbox on a free port with a database of its own, and a clock that the test sets. */
export class Rig {
  now = new Date('2026-11-05T03:00:00Z');
  readonly folder = mkdtempSync(join(tmpdir(), 'bpjstk-sandbox-'));
  readonly db = join(this.folder, 'data', 'sandbox.db');
  readonly faults: unknown[] = [];
  sandbox!: Sandbox;
  password = '';
  token = '';

  static async open(options: Partial<SandboxOptions> = {}): Promise<Rig> {
    const rig = new Rig();
    await rig.start(options);
    rig.password = rig.sandbox.password ?? '';
    return rig;
  }

  async start(options: Partial<SandboxOptions> = {}): Promise<void> {
    this.sandbox = await startSandbox({
      db: this.db,
      clock: () => this.now,
      random: randomBytes,
      passwordCost: 2,
      fault: (error) => this.faults.push(error),
      ...options,
    });
  }

  /** Ends the sandbox and expects that it never broke its word and left a sound database. */
  async close(violations = 0): Promise<void> {
    await this.sandbox.close();
    expect(this.faults).toHaveLength(violations);
    expect(this.sandbox.contractViolations()).toBe(violations);
    expect(integrity(this.db)).toBe('ok');
    rmSync(this.folder, { recursive: true });
  }

  async call(method: string, path: string, { body, lines, key, headers = {}, raw }: Request = {}): Promise<Reply> {
    const content = raw ?? lines?.map((line) => `${JSON.stringify(line)}\n`).join('') ?? body;
    const answer = await fetch(this.sandbox.url + path, {
      method,
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(key && { 'idempotency-key': key }),
        ...(lines && { 'content-type': 'application/x-ndjson' }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(content !== undefined && { body: body === undefined ? (content as string) : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    return { status: answer.status, headers: answer.headers, body: (isJson ? JSON.parse(text) : { text }) as never };
  }

  credentials(password = this.password): Schemas['Credentials'] {
    return { npp: this.sandbox.npp, divisi: '000', password };
  }

  async login(): Promise<Schemas['Session']> {
    const { status, body } = await this.call('POST', '/auth/login', { body: this.credentials() });
    expect(status).toBe(200);
    const session = body as unknown as Schemas['Session'];
    this.token = session.accessToken;
    return session;
  }

  async version(): Promise<string> {
    return (await this.call('GET', '/employees?limit=1')).body['version'] as string;
  }

  async batch(changes: readonly unknown[], key = newKey()): Promise<Reply> {
    return this.call('POST', '/employee-batches', {
      lines: changes,
      key,
      headers: { 'if-match': await this.version() },
    });
  }

  async register(...workers: Schemas['EmployeeData'][]): Promise<string[]> {
    const { status, body } = await this.batch(workers.map((data) => ({ action: 'register', data })));
    expect(status).toBe(200);
    return (body as unknown as Schemas['EmployeeBatch']).results.map(({ kpj }) => kpj);
  }

  async draft(
    period: string,
    lines: readonly Line[],
    { revision = 0, parts = 1, key = newKey() } = {},
  ): Promise<Reply> {
    const draft = { revision, digest: digestOf(lines), employees: lines.length, parts };
    return this.call('PUT', `/periods/${period}/draft`, { body: draft, key });
  }

  async part(period: string, number: number, lines: readonly Line[], key = newKey()): Promise<Reply> {
    return this.call('PUT', `/periods/${period}/lines/${number}`, { lines, key });
  }

  async calculate(period: string, lines: readonly Line[], key = newKey()): Promise<Reply> {
    return this.call('POST', `/periods/${period}/calculation`, { body: { digest: digestOf(lines) }, key });
  }

  async finalise(period: string, lines: readonly Line[], total: unknown, key = newKey()): Promise<Reply> {
    return this.call('POST', `/periods/${period}/finalisation`, { body: { digest: digestOf(lines), total }, key });
  }

  /** The whole way from nothing to the report. */
  async report(period: string, lines: readonly Line[], revision = 0): Promise<Schemas['PeriodStatus']> {
    expect((await this.draft(period, lines, { revision })).status).toBe(200);
    expect((await this.part(period, 1, lines)).status).toBe(200);
    const calculated = await this.calculate(period, lines);
    expect(calculated.status).toBe(200);
    const { status, body } = await this.finalise(period, lines, calculated.body['total']);
    expect(status).toBe(200);
    return body as unknown as Schemas['PeriodStatus'];
  }

  async status(period: string): Promise<Schemas['PeriodStatus']> {
    return (await this.call('GET', `/periods/${period}`)).body as unknown as Schemas['PeriodStatus'];
  }

  async billing(period: string): Promise<Schemas['Billing']> {
    return (await this.call('GET', `/periods/${period}/billing`)).body as unknown as Schemas['Billing'];
  }

  pay(billingCode: string | null, amount?: number): Schemas['Payment'] {
    return pay(this.db, { billingCode: billingCode ?? '', ...(amount && { amount }), clock: () => this.now });
  }

  inspect(period?: string): ReturnType<typeof inspect> {
    return inspect(this.db, { clock: () => this.now, ...(period && { period }) });
  }
}

export function newKey(): string {
  return randomBytes(16).toString('hex');
}

export function integrity(path: string): unknown {
  const database = new Libsql(path);
  try {
    return (database.prepare('PRAGMA integrity_check').get() as { integrity_check: string }).integrity_check;
  } finally {
    database.close();
  }
}

export const budi: Schemas['EmployeeData'] = {
  nik: '3171011508900001',
  name: 'Budi Santoso',
  birthDate: '1990-08-15',
  gender: 'L',
  maritalStatus: 'Y',
  citizenship: 'WNI',
  contractType: 'PKWTT',
  wage: 1_000_000_000,
  locationCode: '3171',
  startDate: '2018-03-01',
};

export const siti: Schemas['EmployeeData'] = {
  ...budi,
  nik: '3174056701920002',
  name: 'Siti Nurhaliza Rahmawati',
  birthDate: '1992-01-27',
  gender: 'P',
  wage: 2_500_000_000,
};

export const john: Schemas['EmployeeData'] = {
  ...budi,
  name: 'John Smith',
  passportNo: 'X1234567',
  birthDate: '1980-02-29',
  citizenship: 'WNA',
  wage: 3_000_000_000,
};
delete john.nik;

const everything: Schemas['Programme'][] = ['JKK', 'JKM', 'JHT', 'JP', 'JKP'];

export function lineFor(worker: Schemas['EmployeeData'], change: Partial<Line> = {}): Line {
  const { nik, passportNo, wage = 0 } = worker;
  const programmes: Schemas['Programme'][] = nik ? everything : ['JKK', 'JKM', 'JHT'];
  return { ...(nik ? { nik } : {}), ...(passportNo ? { passportNo } : {}), wage, backPay: 0, programmes, ...change };
}

/** The digest as the contract's words say it. */
export function digestOf(lines: readonly Line[]): string {
  const rows = lines
    .map(({ nik, passportNo, wage, backPay, programmes }) => {
      const ordered = everything.filter((programme) => programmes.includes(programme)).join(',');
      return `${nik ? `nik:${nik}` : `passport:${passportNo}`}\t${wage}\t${backPay}\t${ordered}\n`;
    })
    .sort();
  return createHash('sha256').update(rows.join('')).digest('hex');
}
