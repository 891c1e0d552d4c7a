import { cursorAt, DEFAULT_LIMIT, readNumber } from '../cursor.js';
import { eventsSince } from '../events.js';
import type { Handlers } from '../operation.js';
import { tellStory } from '../story.js';
import { writing } from '../transactions.js';

export const history: Pick<Handlers, 'getHistory'> = {
  getHistory: writing(({ db, context, company, now, query: { cursor, limit = DEFAULT_LIMIT } }) => {
    tellStory(context, company, now);
    const after = readNumber('history', cursor, 0);
    const found = eventsSince(db, company.id, after, limit);
    const page = found.slice(0, limit);
    const last = page.at(-1)?.number ?? after;
    const items = page.map(({ event }) => event);
    return { status: 200, body: { items, cursor: cursorAt('history', last), more: found.length > limit } };
  }),
};
