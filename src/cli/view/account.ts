import { message } from '../../errors.js';
import type { Activity, OpenSession } from '../../portal/resources.js';
import { type Cell, dataTable, tableView, type View } from './view.js';

/** Who is logged in: since when, last seen, from where and with what. */
export function sessionsView(sessions: readonly OpenSession[], portal: string): View {
  const view = tableView(
    {
      sessions: sessions.map(({ sessionId, current, openedAt, usedAt, origin: { address, program } }) => {
        return { sessionId, current, openedAt, usedAt, address, program };
      }),
    },
    {
      columns: [
        { name: 'sessionId', label: 'column.sessionId' },
        { name: 'current', label: 'column.current' },
        { name: 'openedAt', label: 'column.openedAt' },
        { name: 'usedAt', label: 'column.usedAt' },
        { name: 'address', label: 'column.address' },
        { name: 'program', label: 'column.program', wraps: true },
      ],
      rows: sessions.map(({ sessionId, current, openedAt, usedAt, origin: { address, program } }) => {
        return [sessionId, current, { instant: openedAt }, { instant: usedAt }, address, program];
      }),
    },
  );
  return { ...view, portal };
}

/** A deed, or a user's logins and logouts from one place one after the other: programs do both with each run. */
interface Run {
  readonly deed: Activity;
  readonly logins: number;
}

function runsOf(activity: readonly Activity[]): Run[] {
  const runs: Run[] = [];
  for (const deed of activity) {
    const last = runs.at(-1);
    const logins = deed.what === 'login' ? 1 : 0;
    if (last && isAgain(last.deed, deed)) runs.splice(-1, 1, { deed: last.deed, logins: last.logins + logins });
    else runs.push({ deed, logins });
  }
  return runs;
}

function isAgain(one: Activity, other: Activity): boolean {
  const { address, program } = other.origin;
  const isSame = one.who === other.who && one.origin.address === address && one.origin.program === program;
  return isSame && isCome(one) && isCome(other);
}

function isCome({ what }: Activity): boolean {
  return what === 'login' || what === 'logout';
}

/** Who did what, when and from where, newest first; `--json` and `--csv` have each login. */
export function activityView(activity: readonly Activity[], next: string | null, portal: string): View {
  const view = tableView(
    {
      activity: activity.map(({ at, who, what, period, origin: { address, program } }) => {
        return { at, who, what, period, address, program };
      }),
      more: next !== null,
      cursor: next,
    },
    {
      columns: [
        { name: 'at', label: 'column.at' },
        { name: 'who', label: 'column.who' },
        { name: 'what', label: 'column.what', wraps: true },
        { name: 'period', label: 'column.period' },
        { name: 'address', label: 'column.address' },
        { name: 'program', label: 'column.program', wraps: true },
      ],
      rows: runsOf(activity).map(({ deed: { at, who, what, period, origin }, logins }) => {
        const said: Cell = logins > 0 ? message('activity.logins', { logins }) : deedCell(what);
        return [{ instant: at }, who, said, period, origin.address, origin.program];
      }),
      empty: message('activity.empty'),
    },
    { after: next === null ? [] : [{ kind: 'text', text: message('activity.more', { cursor: next }), tone: 'dim' }] },
  );
  const csv = dataTable(
    ['at', 'who', 'what', 'period', 'address', 'program'],
    activity.map(({ at, who, what, period, origin: { address, program } }) => [
      at,
      who,
      what,
      period,
      address,
      program,
    ]),
  );
  return { ...view, csv, portal };
}

function deedCell(what: Activity['what']): Cell {
  return { code: what, label: `event.activity.${what}` };
}
