import { AppError } from '../errors.js';
import type { Portal } from '../portal/index.js';
import type { Activity, Company, Contacts, OpenSession, PeriodStatus, User } from '../portal/resources.js';
import { allEmployees } from './all-employees.js';

/** What the portal told on the day, part by part; of workers no more than what a search for strangers among them needs. */
export interface Evidence {
  readonly sessions?: readonly OpenSession[];
  /** Newest first. */
  readonly activity?: readonly Activity[];
  readonly company?: Company;
  readonly secondFactor?: string | null;
  /** Where codes for a new password go. */
  readonly contacts?: Contacts;
  /** Everybody who may act for the company. */
  readonly users?: readonly User[];
  /** Finalised in the last days. */
  readonly reports?: readonly Pick<PeriodStatus, 'period' | 'state' | 'revision' | 'total' | 'finalisedAt'>[];
  readonly workers?: {
    readonly active: number;
    readonly inactive: number;
    /** Registered or left in the last days. */
    readonly changed: readonly {
      readonly kpj: string;
      readonly registeredOn: string;
      readonly endDate: string | null;
    }[];
  };
}

/** What was gathered, and why a part is missing where one is. */
export interface Gathered {
  readonly evidence: Evidence;
  readonly failure: AppError | undefined;
}

const lately = 30 * 86_400_000;
const mostActivity = 10_000;

/**
 * Gathers what can be had: a part that fails takes no other along.
 * @param now an instant; "lately" is the thirty days before it. @param seen the sessions, where they were seen before.
 */
export async function gatherEvidence(portal: Portal, now: string, seen?: readonly OpenSession[]): Promise<Gathered> {
  const since = new Date(Date.parse(now) - lately).toISOString();
  const activity: Activity[] = [];
  const parts: { readonly [Part in keyof Evidence]-?: () => Promise<Evidence[Part]> } = {
    sessions: async () => seen ?? portal.sessions(),
    activity: () => gatherActivity(portal, activity),
    company: () => portal.company(),
    secondFactor: async () => (await portal.secondFactor()).kind,
    contacts: () => portal.contacts(),
    users: () => portal.users(),
    reports: () => reportsOf(portal, since),
    workers: () => workersOf(portal, since.slice(0, 10)),
  };
  const evidence: Record<string, unknown> = {};
  const failures: AppError[] = [];
  for (const [name, gather] of Object.entries(parts)) {
    // Each of them would only try the login again.
    if (failures.some(({ kind }) => kind === 'notLoggedIn')) break;
    try {
      evidence[name] = await gather();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failures.push(error);
    }
  }
  // What came before a list broke off is evidence too.
  return { evidence: { ...(activity.length > 0 && { activity }), ...evidence }, failure: failures[0] };
}

async function gatherActivity(portal: Portal, activity: Activity[]): Promise<Activity[]> {
  for await (const deed of portal.activity()) {
    activity.push(deed);
    if (activity.length === mostActivity) break;
  }
  return activity;
}

async function reportsOf(portal: Portal, since: string): Promise<NonNullable<Evidence['reports']>> {
  const reports: PeriodStatus[] = [];
  for await (const month of portal.periods()) if ((month.finalisedAt ?? '') >= since) reports.push(month);
  return reports.map(({ period, state, revision, total, finalisedAt }) => {
    return { period, state, revision, total, finalisedAt };
  });
}

async function workersOf(portal: Portal, since: string): Promise<NonNullable<Evidence['workers']>> {
  const { employees } = await allEmployees(portal);
  const active = employees.filter(({ status }) => status === 'active').length;
  return {
    active,
    inactive: employees.length - active,
    changed: employees
      .filter(({ registeredOn, endDate = '' }) => registeredOn >= since || endDate >= since)
      .map(({ kpj, registeredOn, endDate = null }) => ({ kpj, registeredOn, endDate })),
  };
}

/** @returns the files of the evidence, as JSON; none of what was not told. */
export function evidenceFiles({ activity, ...changes }: Evidence): { name: string; content: string }[] {
  const files = { 'activity.json': activity, 'changes.json': Object.keys(changes).length > 0 ? changes : undefined };
  return Object.entries(files)
    .filter(([, told]) => told !== undefined)
    .map(([name, told]) => ({ name, content: `${JSON.stringify(told, null, 2)}\n` }));
}
