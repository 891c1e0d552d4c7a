import type { Schemas } from '../contract.js';
import { cursorAt, DEFAULT_LIMIT, readNumber } from '../cursor.js';
import { tell } from '../events.js';
import type { Handlers } from '../operation.js';
import { askForReset, changePassword, resetPassword } from '../password-change.js';
import { Refusal } from '../problem.js';
import { deedsBefore } from '../store/events.js';
import { endSession, endSessionsOf, sessionsOf } from '../store/sessions.js';
import { ofCompany, reading, settled, writing } from '../transactions.js';

type Operations =
  | 'getPasswordState'
  | 'changePassword'
  | 'forgotPassword'
  | 'resetPassword'
  | 'listSessions'
  | 'endOtherSessions'
  | 'endSession'
  | 'listActivity';

export const accountSecurity: Pick<Handlers, Operations> = {
  getPasswordState: reading(({ user }) => ({ status: 200, body: { changedAt: user.passwordSince } })),

  changePassword: async (call) => {
    const { context, body, header } = call;
    const { company, user, session } = ofCompany(call);
    const whose = { account: { company, user }, session: session.id };
    const state = await changePassword(context, whose, body, header['Idempotency-Key'], call);
    return { status: 200, body: state };
  },

  forgotPassword: (call) =>
    call.context.db.write(() => ({ status: 200, body: askForReset(call.context, call.body, call) })),

  resetPassword: async (call) => {
    await resetPassword(call.context, call.body, call);
    return { status: 204 };
  },

  listSessions: reading(({ db, user, session, now }) => {
    const items = sessionsOf(db, user.id, now.toISOString()).map(
      ({ id, publicId, openedAt, usedAt, address, program }) => {
        return { sessionId: publicId, current: id === session.id, openedAt, usedAt, origin: { address, program } };
      },
    );
    return { status: 200, body: { items } };
  }),

  endOtherSessions: writing((call) => {
    const { db, company, user, session } = call;
    const ended = endSessionsOf(db, user.id, session.id);
    tell(db, company.id, call, { kind: 'activity', what: 'sessions_ended' });
    return { status: 200, body: { ended } };
  }),

  endSession: settled((call) => {
    const { db, company, user, path, now } = call;
    const found = sessionsOf(db, user.id, now.toISOString()).find(({ publicId }) => publicId === path.sessionId);
    if (!found) return new Refusal('SESSION_UNKNOWN');
    endSession(db, found.id);
    tell(db, company.id, call, { kind: 'activity', what: 'sessions_ended' });
    return { status: 204 };
  }),

  listActivity: reading(({ db, company, query: { cursor, limit = DEFAULT_LIMIT, user = null } }) => {
    const before = readNumber('activity', cursor, Number.MAX_SAFE_INTEGER);
    const found = deedsBefore(db, company.id, { before, who: user, limit });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const items = page.map(({ number, at, body, address, program, who }) => {
      const event = JSON.parse(body) as Schemas['ActivityEvent'] | Schemas['ReportEvent'];
      const what = (event.kind === 'report' ? `report_${event.what}` : event.what) as Schemas['Deed'];
      const period = event.kind === 'report' ? event.period : null;
      const id = `E${String(number).padStart(10, '0')}`;
      return { id, at, who: who ?? company.npp, what, period, origin: { address, program } };
    });
    const next = found.length > limit && last ? cursorAt('activity', last.number) : null;
    return { status: 200, body: { items, next } };
  }),
};
