import { CODE_TRIES, sendCode } from './codes.js';
import type { Context } from './context.js';
import type { Schemas } from './contract.js';
import { Refusal } from './problem.js';
import { minutesAfter } from './sessions.js';
import type { Company } from './store/companies.js';
import type { Database } from './store/database.js';
import { markAllRead } from './store/notifications.js';
import { addReset } from './store/passwords.js';
import { endSessionsOf } from './store/sessions.js';
import { addUser, changeUser, removeUser, rolesOf, type User, userById, userByName, usersOf } from './store/users.js';

const INVITED_MINUTES = 3 * 24 * 60;
const roleOrder: readonly Schemas['Role'][] = ['owner', 'maker', 'approver', 'viewer'];

/** @param asks the user who asks. */
export function userAsTold(user: User, asks: User): Schemas['User'] {
  const { userName, name, email, addedAt, lastLoginAt, password } = user;
  const state = password === null ? 'invited' : 'active';
  return { userName, name, roles: rolesOf(user), email, state, addedAt, lastLoginAt, you: user.id === asks.id };
}

/** Adds a user and sends the code to set the first password with. Inside a transaction. @throws Refusal USER_EXISTS, RATE_LIMITED */
export function inviteUser(context: Context, company: Company, wanted: Schemas['NewUser'], now: Date): User {
  const { db } = context;
  const { userName, name, email } = wanted;
  if (userByName(db, company.id, userName)) throw new Refusal('USER_EXISTS');
  const user = addUser(db, {
    company: company.id,
    userName,
    name,
    roles: joined(wanted.roles),
    email,
    phone: null,
    password: null,
    passwordSince: '',
    addedAt: now.toISOString(),
  });
  markAllRead(db, user, now.toISOString());
  const code = sendCode(context, user, 'email', now);
  const until = minutesAfter(now, INVITED_MINUTES);
  addReset(db, { ...company, login: userName }, { code, triesLeft: CODE_TRIES, at: now.toISOString(), until });
  return user;
}

/** Inside a transaction. @throws Refusal USER_UNKNOWN, USER_LAST_OWNER */
export function alterUser(db: Database, company: number, userName: string, change: Schemas['UserChange']): User {
  const user = knownUser(db, company, userName);
  const roles = change.roles ? joined(change.roles) : user.roles;
  if (!roles.includes('owner')) refuseLastOwner(db, user);
  changeUser(db, user.id, { name: change.name ?? user.name, roles });
  return userById(db, user.id) ?? user;
}

/** Inside a transaction. @throws Refusal USER_UNKNOWN, USER_LAST_OWNER */
export function dropUser(db: Database, company: number, userName: string): void {
  const user = knownUser(db, company, userName);
  refuseLastOwner(db, user);
  removeUser(db, user.id);
}

/** Inside a transaction. @param but a session that goes on. @returns how many have ended. @throws Refusal USER_UNKNOWN */
export function signOut(db: Database, company: number, userName: string, but: number): number {
  return endSessionsOf(db, knownUser(db, company, userName).id, but);
}

function knownUser(db: Database, company: number, userName: string): User {
  const user = userByName(db, company, userName);
  if (!user) throw new Refusal('USER_UNKNOWN');
  return user;
}

/** One who was only invited may never come. */
function refuseLastOwner(db: Database, user: User): void {
  const owners = usersOf(db, user.company).filter((one) => one.password !== null && rolesOf(one).includes('owner'));
  if (owners.length === 1 && owners[0]?.id === user.id) throw new Refusal('USER_LAST_OWNER');
}

function joined(roles: Schemas['Roles']): string {
  return roleOrder.filter((role) => roles.includes(role)).join(',');
}
