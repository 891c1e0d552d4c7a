import { message } from '../../errors.js';
import type { Notification, Notifications } from '../../workflows/notifications.js';
import { dataTable, tableView, type Block, type Cell, type View } from './view.js';

/** One as `--json` carries it, with its sentence. */
export function notificationJson(notification: Notification): object {
  const { readAt, ...rest } = notification;
  return { ...rest, read: readAt !== null, readAt, message: message('notification.says', notification) };
}

function topicCell({ topic }: Notification): Cell {
  return { code: topic, label: `event.notification.${topic}` };
}

export function notificationsView(
  { connection, notifications, unread, next }: Notifications,
  unreadAlone: boolean,
): View {
  const view = tableView(
    { notifications: notifications.map(notificationJson), unread, next },
    {
      columns: [
        { name: 'id', label: 'column.id' },
        { name: 'at', label: 'column.at' },
        { name: 'what', label: 'column.what', wraps: true },
        { name: 'read', label: 'column.read' },
      ],
      rows: notifications.map((notification): Cell[] => [
        notification.id,
        { instant: notification.at },
        message('notification.says', notification),
        notification.readAt !== null,
      ]),
      empty: message(unreadAlone ? 'notifications.noneUnread' : 'notifications.none'),
    },
    {
      after: [
        { kind: 'text', text: message('notifications.unread', { unread }), tone: unread > 0 ? 'warn' : 'dim' },
        ...(next === null
          ? []
          : [{ kind: 'text', text: message('general.more', { cursor: next }), tone: 'dim' } as const]),
      ],
    },
  );
  const csv = dataTable(
    ['id', 'at', 'topic', 'period', 'billingCode', 'claimId', 'userName', 'title', 'text', 'readAt'],
    notifications.map(({ id, at, topic, period, billingCode, claimId, userName, title, text, readAt }) => {
      return [id, at, topic, period, billingCode, claimId, userName, title, text, readAt];
    }),
  );
  return { ...view, csv, portal: connection.name };
}

/** Each whole, with what to do about it. */
export function readView({ connection, notifications, unread }: Notifications): View {
  return {
    json: { notifications: notifications.map(notificationJson), unread },
    blocks: [
      ...notifications.flatMap(notificationBlocks),
      ...(notifications.length === 0 ? [{ kind: 'text', text: message('notifications.noneUnread') } as const] : []),
      { kind: 'text', text: message('notifications.unread', { unread }), tone: 'dim' },
    ],
    portal: connection.name,
  };
}

/** One that has just come. */
export function notificationView(notification: Notification, portal: string): View {
  return { json: notificationJson(notification), blocks: notificationBlocks(notification), portal };
}

function notificationBlocks(notification: Notification): Block[] {
  const hasNext = notification.topic !== 'policy';
  return [
    {
      kind: 'fields',
      fields: [
        ['column.id', notification.id],
        ['column.at', { instant: notification.at }],
        ['column.kind', topicCell(notification)],
        ['column.what', message('notification.says', notification)],
        ...(hasNext ? ([['column.next', message('notification.next', notification)]] as const) : []),
      ],
    },
  ];
}
