import type { Schemas } from '../contract.js';
import { DEFAULT_LIMIT, pageOf, readNumber } from '../cursor.js';
import type { About } from '../events.js';
import type { Handlers } from '../operation.js';
import { countUnread, markRead, type NotificationRow, notificationsBefore } from '../store/notifications.js';
import { tellStory } from '../story.js';
import { repeatable, writing } from '../transactions.js';

const LIST = 'notifications';

function notificationOf({ number, at, body, readAt }: NotificationRow): Schemas['Notification'] {
  const {
    topic,
    period,
    about = {},
  } = JSON.parse(body) as Pick<Schemas['NotificationEvent'], 'topic' | 'period'> & {
    readonly about?: About;
  };
  const none = { billingCode: null, dueAt: null, claimId: null, claimState: null };
  const said = { userName: null, title: null, text: null };
  return { id: `E${String(number).padStart(10, '0')}`, at, topic, period, ...none, ...said, ...about, readAt };
}

export const notifications: Pick<Handlers, 'listNotifications' | 'markNotificationsRead'> = {
  listNotifications: writing(({ db, context, company, user, now, query }) => {
    tellStory(context, company, now);
    const { cursor, limit = DEFAULT_LIMIT, unread = false } = query;
    const before = readNumber(LIST, cursor, Number.MAX_SAFE_INTEGER);
    const found = notificationsBefore(db, user, { before, limit, unread });
    const { rows, next } = pageOf(LIST, found, limit, ({ number }) => number);
    return { status: 200, body: { items: rows.map(notificationOf), next, unread: countUnread(db, user) } };
  }),

  markNotificationsRead: repeatable(({ db, user, now, body: { ids } }) => {
    for (const id of ids) markRead(db, user, Number(id.replace(/^E/, '')) || 0, now.toISOString());
    return { status: 200, body: { unread: countUnread(db, user) } };
  }),
};
