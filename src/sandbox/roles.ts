import type { Schemas } from './contract.js';
import { Refusal } from './problem.js';
import type { Database } from './store/database.js';
import { rolesOf, type User, userById, usersOf } from './store/users.js';

const MOST_NAMED = 20;

/** @throws Refusal ROLE_NOT_ALLOWED, naming who may, unless the user is an owner or has one of the roles */
export function refuseRole(db: Database, userId: number, needs: Schemas['Roles']): void {
  const user = userById(db, userId);
  if (user && !mayAs(user, needs))
    throw new Refusal('ROLE_NOT_ALLOWED', { needs, holders: holdersOf(db, user, needs) });
}

/** @returns the names of others of the company who may do what these roles may. */
export function holdersOf(db: Database, { id, company }: User, needs: Schemas['Roles']): string[] {
  const able = usersOf(db, company).filter((user) => user.id !== id && user.password !== null && mayAs(user, needs));
  return able.slice(0, MOST_NAMED).map(({ userName }) => userName);
}

function mayAs(user: User, needs: Schemas['Roles']): boolean {
  return rolesOf(user).some((role) => role === 'owner' || needs.includes(role));
}
