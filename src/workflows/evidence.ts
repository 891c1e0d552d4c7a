import type { Portal } from '../portal/index.js';
import type { Activity, Company, OpenSession, PeriodStatus } from '../portal/resources.js';
import { allEmployees } from './all-employees.js';

/** What the portal knew on the day; of workers no more than what a search for strangers among them needs. */
export interface Evidence {
  readonly sessions: readonly OpenSession[];
  /** Newest first. */
  readonly activity: readonly Activity[];
  readonly company: Company;
  readonly secondFactor: string | null;
  readonly workers: { readonly active: number; readonly inactive: number };
  /** Registered or left in the last days. */
  readonly workersChanged: readonly {
    readonly kpj: string;
    readonly registeredOn: string;
    readonly endDate: string | null;
  }[];
  /** Finalised in the last days. */
  readonly reports: readonly Pick<PeriodStatus, 'period' | 'state' | 'revision' | 'total' | 'finalisedAt'>[];
}

const lately = 30 * 86_400_000;
const mostActivity = 10_000;

/** @param now an instant; "lately" is the thirty days before it. @param seen the sessions, where they were seen before. */
export async function gatherEvidence(portal: Portal, now: string, seen?: readonly OpenSession[]): Promise<Evidence> {
  const since = new Date(Date.parse(now) - lately).toISOString();
  const sessions = seen ?? (await portal.sessions());
  const activity: Activity[] = [];
  for await (const deed of portal.activity()) {
    activity.push(deed);
    if (activity.length === mostActivity) break;
  }
  const company = await portal.company();
  const { kind } = await portal.secondFactor();
  const { employees } = await allEmployees(portal);
  const reports: PeriodStatus[] = [];
  for await (const month of portal.periods()) if ((month.finalisedAt ?? '') >= since) reports.push(month);
  const active = employees.filter(({ status }) => status === 'active').length;
  const day = since.slice(0, 10);
  return {
    sessions,
    activity,
    company,
    secondFactor: kind,
    workers: { active, inactive: employees.length - active },
    workersChanged: employees
      .filter(({ registeredOn, endDate = '' }) => registeredOn >= day || endDate >= day)
      .map(({ kpj, registeredOn, endDate = null }) => ({ kpj, registeredOn, endDate })),
    reports: reports.map(({ period, state, revision, total, finalisedAt }) => {
      return { period, state, revision, total, finalisedAt };
    }),
  };
}

/** @returns the files of the evidence, as JSON. */
export function evidenceFiles({ activity, ...changes }: Evidence): { name: string; content: string }[] {
  return [
    { name: 'activity.json', content: `${JSON.stringify(activity, null, 2)}\n` },
    { name: 'changes.json', content: `${JSON.stringify(changes, null, 2)}\n` },
  ];
}
