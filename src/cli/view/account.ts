import { message } from '../../errors.js';
import type { Activity, OpenSession } from '../../portal/resources.js';
import { tableView, type View } from './view.js';

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

/** Who did what, when and from where, newest first. */
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
      rows: activity.map(({ at, who, what, period, origin: { address, program } }) => {
        const deed = { code: what, label: `event.activity.${what}` } as const;
        return [{ instant: at }, who, deed, period, address, program];
      }),
      empty: message('activity.empty'),
    },
    { after: next === null ? [] : [{ kind: 'text', text: message('activity.more', { cursor: next }), tone: 'dim' }] },
  );
  return { ...view, portal };
}
