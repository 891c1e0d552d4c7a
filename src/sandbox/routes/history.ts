import { cursorAt, DEFAULT_LIMIT, readNumber } from '../cursor.js';
import { eventsSince, tellExpired } from '../events.js';
import type { Handlers } from '../operation.js';
import { writing } from '../transactions.js';

export const history: Pick<Handlers, 'getHistory'> = {
  getHistory: writing(({ db, company, now, query: { cursor, limit = DEFAULT_LIMIT } }) => {
    tellExpired(db, company.id, now);
    const after = readNumber('history', cursor, 0);
    const found = eventsSince(db, company.id, after, limit);
    const page = found.slice(0, limit);
    const last = page.at(-1)?.number ?? after;
    const items = page.map(({ event }) => event);
    return { status: 200, body: { items, cursor: cursorAt('history', last), more: found.length > limit } };
  }),
};
