import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { inspect, type Inspection, pay, type PaymentMade, startSandbox } from '../../src/sandbox/index.js';
import type { SandboxOptions } from '../../src/sandbox/server.js';
import { openRecorder } from './recorder.js';
import { type Desk, openDesk, type RunOptions, type Ran, tenthOfNovember } from './desk.js';

/** A desk beside a portal of its own, whose clock both follow. */
export interface Office extends Desk {
  readonly url: string;
  readonly npp: string;
  readonly password: string;
  /** Sets the clock of both from here on. */
  setClock(instant: string): void;
  /** What the portal holds. */
  held(period?: string): Inspection;
  /** Pays at the bank. @param amount all that is still to be paid when absent. */
  pay(billingCode: string, amount?: number): PaymentMade;
  close(): Promise<void>;
}

/** Opens an office whose clerk is known by the environment: NPP, password, portal. */
export async function openOffice(
  options: Pick<
    SandboxOptions,
    'company' | 'months' | 'tables' | 'secondFactor' | 'captcha' | 'closedUntil' | 'sessionMinutes'
  > & { readonly now?: string } = {},
): Promise<Office> {
  const { now = tenthOfNovember, ...wanted } = options;
  let instant = now;
  const clock = (): Date => new Date(instant);
  const desk = openDesk();
  const db = join(desk.folder, 'portal.db');
  const sandbox = await startSandbox({
    db,
    clock,
    random: (bytes) => randomBytes(bytes),
    passwordCost: 2 ** 10,
    // Of most tests the past is no matter: a month of it is told sooner.
    ...(wanted.company === 'demo' && { months: 1 }),
    ...wanted,
  });
  const password = sandbox.password ?? '';
  const wire = process.env['BPJSTK_WIRE'];
  const between = wire === undefined ? undefined : await openRecorder(sandbox.url, wire);
  const url = between?.url ?? sandbox.url;
  const env = {
    ...desk.env,
    BPJSTK_PORTAL: url,
    BPJSTK_NPP: sandbox.npp,
    BPJSTK_PASSWORD: password,
  };
  return {
    ...desk,
    env,
    url,
    npp: sandbox.npp,
    password,
    setClock: (to) => {
      instant = to;
    },
    run: (line: string, run: RunOptions = {}): Promise<Ran> =>
      desk.run(line, { ...run, env: { ...env, BPJSTK_NOW: instant, ...run.env } }),
    held: (period) => inspect(db, { clock, ...(period === undefined ? {} : { period }) }),
    pay: (billingCode, amount) => pay(db, { billingCode, clock, ...(amount === undefined ? {} : { amount }) }),
    close: async () => {
      await between?.close();
      await sandbox.close();
    },
  };
}

/** Does something in an office of its own, and closes it. */
export async function inOffice(
  options: Parameters<typeof openOffice>[0],
  work: (office: Office) => Promise<void>,
): Promise<void> {
  const office = await openOffice(options);
  try {
    await work(office);
  } finally {
    await office.close();
  }
}
