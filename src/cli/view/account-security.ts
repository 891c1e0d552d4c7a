import { message, type Message } from '../../errors.js';
import type { AccountSecurity, Weakness } from '../../workflows/account-security.js';
import type { Block, Cell, View } from './view.js';

/** How safe the account is, on one page. */
export function securityView(security: AccountSecurity): View {
  const { connection, passwordChangedAt, passwordDays, secondFactor, contacts, sessions, logins, weaknesses } =
    security;
  const { phone: desk, email: deskMail } = security.helpdesk;
  const kind = secondFactor.kind ?? 'none';
  const fields: Block = {
    kind: 'fields',
    fields: [
      ['field.passwordDays', passwordDays],
      ['field.secondFactor', { code: kind, label: `security.factor.${kind}` }],
      ['field.recoveryCodes', secondFactor.recoveryCodesLeft],
      ['field.sessions', sessions.length],
      ['field.email', contacts.email],
      ['field.phone', contacts.phone],
      ['field.helpdesk', `${desk} · ${deskMail}`],
    ],
  };
  const table: Block = {
    kind: 'table',
    columns: [
      { name: 'at', label: 'column.at' },
      { name: 'who', label: 'column.who' },
      { name: 'what', label: 'column.what' },
      { name: 'address', label: 'column.address' },
    ],
    rows: logins.map(({ at, who, what, origin }): Cell[] => [
      { instant: at },
      who,
      { code: what, label: `event.activity.${what}` },
      origin.address,
    ]),
    empty: message('activity.empty'),
  };
  const items: Block[] = weaknesses.map((weakness) => {
    return {
      kind: 'item',
      mark: '!',
      tone: 'warn',
      text: textOf(weakness),
      help: message(`security.${weakness.kind}.help`),
    };
  });
  const fine: Block[] = items.length > 0 ? items : [{ kind: 'text', text: message('security.fine'), tone: 'good' }];
  return {
    json: {
      passwordChangedAt,
      passwordDays,
      secondFactor: secondFactor.kind,
      recoveryCodesLeft: secondFactor.recoveryCodesLeft,
      sessions: sessions.length,
      ...contacts,
      logins: logins.map(({ at, who, what, origin: { address, program } }) => ({ at, who, what, address, program })),
      toMend: weaknesses,
      helpdesk: security.helpdesk,
    },
    blocks: [fields, table, ...fine],
    portal: connection.name,
  };
}

function textOf(weakness: Weakness): Message {
  switch (weakness.kind) {
    case 'refused':
    case 'codesRefused':
      return message(`security.${weakness.kind}`, weakness);
    case 'oldPassword':
      return message('security.oldPassword', weakness);
    case 'otherSessions':
      return message('security.otherSessions', weakness);
    default:
      return message(`security.${weakness.kind}`);
  }
}
