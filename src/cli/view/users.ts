import { message } from '../../errors.js';
import type { User } from '../../portal/resources.js';
import type { Told, UserPlan } from '../../workflows/users.js';
import { dataTable, tableView, type Block, type Cell, type View } from './view.js';

/** Who may do what for the company. */
export function usersView(users: readonly User[], portal: string): View {
  const view = tableView(
    { users },
    {
      columns: [
        { name: 'userName', label: 'column.user' },
        { name: 'name', label: 'column.name', wraps: true },
        { name: 'roles', label: 'column.roles' },
        { name: 'email', label: 'column.email' },
        { name: 'state', label: 'column.state' },
        { name: 'lastLoginAt', label: 'column.lastLogin' },
      ],
      rows: users.map(({ userName, name, roles, email, state, lastLoginAt, you }): Cell[] => [
        you ? message('users.you', { userName }) : userName,
        name,
        message('users.roles', { roles }),
        email,
        { code: state, label: `users.state.${state}` },
        lastLoginAt === null ? null : { instant: lastLoginAt },
      ]),
    },
  );
  const csv = dataTable(
    ['userName', 'name', 'roles', 'email', 'state', 'lastLoginAt', 'you'],
    users.map(({ userName, name, roles, email, state, lastLoginAt, you }) => {
      return [userName, name, roles.join(' '), email, state, lastLoginAt, you];
    }),
  );
  return { ...view, csv, portal };
}

/** What a change makes of a user, before and after. */
export function userPlanView({ before, after }: UserPlan, portal?: string): View {
  const of = (told: Told | undefined, part: (told: Told) => Cell): Cell => (told ? part(told) : null);
  const row = (label: Cell, part: (told: Told) => Cell): Cell[] => [label, of(before, part), of(after, part)];
  const table: Block = {
    kind: 'table',
    columns: [
      { name: 'field', label: 'column.field' },
      { name: 'before', label: 'column.before' },
      { name: 'after', label: 'column.after' },
    ],
    rows: [
      row(message('users.field.user'), ({ userName }) => userName),
      row(message('users.field.name'), ({ name }) => name),
      row(message('users.field.roles'), ({ roles }) => message('users.roles', { roles })),
      row(message('users.field.email'), ({ email }) => email),
    ],
  };
  return { json: { before: before ?? null, after: after ?? null }, blocks: [table], portal };
}
