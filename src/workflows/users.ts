import type { App } from '../app.js';
import { parseUserName } from '../credentials/user-name.js';
import { AppError, message } from '../errors.js';
import type { Role, User } from '../portal/resources.js';
import { type Connection, signIn } from './connect.js';
import { parseEmail } from './contact-words.js';
import { parseLine, refusalBy } from './typed-line.js';

/** What a change makes of a user; `before` is undefined for one who comes, `after` for one who goes. */
export interface UserPlan {
  readonly before: Told | undefined;
  readonly after: Told | undefined;
}

/** What a plan tells of a user. */
export type Told = Pick<User, 'userName' | 'name' | 'roles' | 'email'>;

export interface UserChanged {
  readonly connection: Connection;
  readonly plan: UserPlan;
  /** Whether it was agreed to and done. */
  readonly done: boolean;
}

type AgreeUser = (plan: UserPlan) => Promise<boolean>;

/** @returns who may do what for the company, in the order in which they came. */
export async function companyUsers(app: App): Promise<{ connection: Connection; users: readonly User[] }> {
  const connection = await signIn(app);
  return { connection, users: await connection.portal.users() };
}

export interface WantedUser {
  readonly userName: string;
  readonly name: string | undefined;
  /** The user's own name, where that is an address, when absent. */
  readonly email: string | undefined;
  readonly roles: readonly Role[] | undefined;
}

/**
 * Adds a user; the portal sends them a code by e-mail, with which they set a password. What is missing is asked for.
 * @throws AppError usage, check EMAIL_INVALID, TEXT_CONTROL_CHARACTER, refused USER_EXISTS, ROLE_NOT_ALLOWED
 */
export async function addUser(app: App, wanted: WantedUser, agree: AgreeUser): Promise<UserChanged> {
  const userName = parseUserName(wanted.userName);
  const { ask } = app;
  const name = parseName(wanted.name ?? (await ask.text(message('users.name'), '--name', refusalBy(parseName))));
  const own = userName.includes('@') ? userName : undefined;
  const email = parseEmail(
    wanted.email ?? own ?? (await ask.text(message('users.email'), '--email', refusalBy(parseEmail))),
  );
  const roles = wanted.roles ?? [(await ask.choose(message('users.role'), roleChoices, '--role')) as Role];
  const { connection, users } = await companyUsers(app);
  if (users.some((user) => user.userName === userName)) throw problem('USER_EXISTS', 'portal.problem.userExists');
  const user = { userName, name, roles: [...roles], email };
  const plan = { before: undefined, after: user };
  if (!(await agree(plan))) return { connection, plan, done: false };
  const added = await connection.portal.addUser(user, newKey(app));
  return { connection, plan: { before: undefined, after: added }, done: true };
}

/** @throws AppError check TEXT_CONTROL_CHARACTER, refused USER_UNKNOWN, USER_LAST_OWNER, ROLE_NOT_ALLOWED */
export async function updateUser(app: App, wanted: Omit<WantedUser, 'email'>, agree: AgreeUser): Promise<UserChanged> {
  const { connection, user: before } = await knownUser(app, wanted.userName);
  const name = wanted.name === undefined ? before.name : parseName(wanted.name);
  const { roles = before.roles } = wanted;
  const plan = { before, after: { ...before, name, roles: [...roles] } };
  const same = name === before.name && [...roles].sort().join() === [...before.roles].sort().join();
  if (same || !(await agree(plan))) return { connection, plan, done: false };
  const after = await connection.portal.updateUser(before.userName, { name, roles: [...roles] });
  return { connection, plan: { before, after }, done: true };
}

/** Removes a user, whose sessions end. @throws AppError as `updateUser` */
export async function removeUser(app: App, userName: string, agree: AgreeUser): Promise<UserChanged> {
  const { connection, user: before } = await knownUser(app, userName);
  const plan = { before, after: undefined };
  if (!(await agree(plan))) return { connection, plan, done: false };
  await connection.portal.removeUser(before.userName);
  return { connection, plan, done: true };
}

const parseName = (text: string): string => parseLine(text, '--name', 120);

const roleChoices = (['maker', 'approver', 'viewer', 'owner'] as const).map((value) => {
  return { value, label: message(`role.${value}`) };
});

async function knownUser(app: App, typed: string): Promise<{ connection: Connection; user: User }> {
  const userName = parseUserName(typed);
  const { connection, users } = await companyUsers(app);
  const user = users.find((each) => each.userName === userName);
  if (!user) throw problem('USER_UNKNOWN', 'portal.problem.userUnknown');
  return { connection, user };
}

/** As the portal would say it, before a plan is shown that cannot be. */
function problem(code: string, text: 'portal.problem.userExists' | 'portal.problem.userUnknown'): AppError {
  return new AppError('refused', message(text), { code, help: message('portal.help.users') });
}

/** One for each time that somebody says so: whoever was removed can be added again. */
function newKey(app: App): string {
  return Buffer.from(app.random(16)).toString('hex');
}
