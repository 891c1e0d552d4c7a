import { tell } from '../events.js';
import type { Handlers } from '../operation.js';
import { usersOf } from '../store/users.js';
import { once, reading, writing } from '../transactions.js';
import { alterUser, dropUser, inviteUser, signOut, userAsTold } from '../users.js';

export const users: Pick<Handlers, 'listUsers' | 'addUser' | 'updateUser' | 'removeUser' | 'endUserSessions'> = {
  listUsers: reading(({ db, company, user }) => ({
    status: 200,
    body: { items: usersOf(db, company.id).map((each) => userAsTold(each, user)) },
  })),

  addUser: once((call) => {
    const added = inviteUser(call.context, call.company, call.body, call.now);
    tell(call.db, call.company.id, call, { kind: 'activity', what: 'user_added' });
    return { status: 200, body: userAsTold(added, call.user) };
  }),

  updateUser: writing((call) => {
    const { db, company, user, path, body } = call;
    const changed = alterUser(db, company.id, path.userName, body);
    tell(db, company.id, call, { kind: 'activity', what: 'user_changed' });
    return { status: 200, body: userAsTold(changed, user) };
  }),

  removeUser: writing((call) => {
    const { db, company, path } = call;
    dropUser(db, company.id, path.userName);
    tell(db, company.id, call, { kind: 'activity', what: 'user_removed' });
    return { status: 204 };
  }),

  endUserSessions: writing((call) => {
    const { db, company, session, path } = call;
    const ended = signOut(db, company.id, path.userName, session.id);
    tell(db, company.id, call, { kind: 'activity', what: 'sessions_ended' });
    return { status: 200, body: { ended } };
  }),
};
