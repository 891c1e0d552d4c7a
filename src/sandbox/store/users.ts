import type { Schemas } from '../contract.js';
import type { Company } from './companies.js';
import type { Database } from './database.js';

export type Role = Schemas['Role'];

export interface User {
  readonly id: number;
  readonly company: number;
  readonly userName: string;
  readonly name: string;
  /** Joined by commas. */
  readonly roles: string;
  readonly email: string;
  readonly phone: string | null;
  /** As it is kept; null for who was invited and has set none. */
  readonly password: string | null;
  readonly passwordSince: string;
  /** Of the request that set it; null for the first, and for one that a code set. */
  readonly passwordKey: string | null;
  readonly addedAt: string;
  readonly emailVerifiedAt: string | null;
  readonly phoneVerifiedAt: string | null;
  readonly lastLoginAt: string | null;
}

/** A user and the company that it is of. */
export interface Account {
  readonly company: Company;
  readonly user: User;
}

type NewUser = Omit<User, 'id' | 'passwordKey' | 'lastLoginAt' | 'emailVerifiedAt' | 'phoneVerifiedAt'>;

/** Whom a login names, whether there is such a user or not; `login` is empty where none was named. */
export interface LoginName {
  readonly npp: string;
  readonly divisi: string;
  readonly login: string;
}

export function addUser(db: Database, user: NewUser): User {
  return db.get(
    `INSERT INTO user (company, userName, name, roles, email, phone, password, passwordSince, addedAt)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING *`,
    user.company,
    user.userName,
    user.name,
    user.roles,
    user.email,
    user.phone,
    user.password,
    user.passwordSince,
    user.addedAt,
  ) as User;
}

/** In the order in which they came. */
export function usersOf(db: Database, company: number): User[] {
  return db.all('SELECT * FROM user WHERE company = ? ORDER BY id', company) as User[];
}

export function userById(db: Database, id: number): User | undefined {
  return db.get('SELECT * FROM user WHERE id = ?', id) as User | undefined;
}

export function userByName(db: Database, company: number, userName: string): User | undefined {
  return db.get('SELECT * FROM user WHERE company = ? AND userName = ?', company, userName) as User | undefined;
}

/** The first owner: who logs in without a name. */
export function firstOwner(db: Database, company: number): User | undefined {
  return usersOf(db, company).find((user) => rolesOf(user).includes('owner'));
}

export function rolesOf({ roles }: Pick<User, 'roles'>): Role[] {
  return roles.split(',') as Role[];
}

export function changeUser(db: Database, id: number, { name, roles }: Pick<User, 'name' | 'roles'>): void {
  db.run('UPDATE user SET name = ?, roles = ? WHERE id = ?', name, roles, id);
}

export function noteLogin(db: Database, id: number, at: string): void {
  db.run('UPDATE user SET lastLoginAt = ? WHERE id = ?', at, id);
}

/** A code that was sent there has shown that an address is the user's. */
export function takeContact(db: Database, id: number, kind: 'email' | 'phone', value: string, at: string): void {
  const columns = kind === 'email' ? 'email = ?, emailVerifiedAt = ?' : 'phone = ?, phoneVerifiedAt = ?';
  db.run(`UPDATE user SET ${columns} WHERE id = ?`, value, at, id);
}

/** An address that waits for the code that was sent there. */
export interface ContactChange {
  readonly kind: 'email' | 'phone';
  readonly value: string;
  readonly code: string;
  readonly triesLeft: number;
}

/** One at a time: the code before is void. */
export function putContactChange(db: Database, user: number, change: ContactChange & { readonly until: string }): void {
  const { kind, value, code, triesLeft, until } = change;
  db.run('INSERT OR REPLACE INTO contact_change VALUES (?, ?, ?, ?, ?, ?)', user, kind, value, code, triesLeft, until);
}

export function openContactChange(db: Database, user: number, now: string): ContactChange | undefined {
  return db.get('SELECT * FROM contact_change WHERE user = ? AND until > ? AND triesLeft > 0', user, now) as
    | ContactChange
    | undefined;
}

export function spendContactTry(db: Database, user: number): void {
  db.run('UPDATE contact_change SET triesLeft = triesLeft - 1 WHERE user = ?', user);
}

export function endContactChange(db: Database, user: number): void {
  db.run('DELETE FROM contact_change WHERE user = ?', user);
}

/** All that is theirs goes with them; what they did stays. */
export function removeUser(db: Database, id: number): void {
  for (const table of [
    'session',
    'challenge',
    'contact_change',
    'enrolment',
    'recovery_code',
    'second_factor',
    'former_password',
    'notification_read',
  ]) {
    db.run(`DELETE FROM ${table} WHERE user = ?`, id);
  }
  db.run('DELETE FROM user WHERE id = ?', id);
}
