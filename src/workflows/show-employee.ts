import type { App } from '../app.js';
import { type AgeLimits, ageLimitsOf } from '../law/age-limits.js';
import { periodOf } from '../law/calendar.js';
import type { WorkerChange } from '../portal/resources.js';
import { birthDateFor } from '../report/compose.js';
import { companyLaw } from './company-law.js';
import { tablesHere } from './company-law-file.js';
import { participantOf, type Standing } from './participant.js';
import { personOf } from './portal-people.js';

/** A worker with their standing, what age will bring, and what has changed of them, newest first. */
export type ShownEmployee = Standing & { readonly limits: AgeLimits; readonly changes: readonly WorkerChange[] };

/** @param number NIK, passport number, KPJ or employee number. @throws AppError refused when nobody has it. */
export async function showEmployee(app: App, number: string): Promise<ShownEmployee> {
  const standing = await participantOf(app, number);
  const { connection, employee } = standing;
  const changes: WorkerChange[] = [];
  for await (const change of connection.portal.workerChanges(employee.kpj)) changes.push(change);
  const now = periodOf(app.today());
  const born = birthDateFor(personOf(employee), now);
  const company = companyLaw(await connection.portal.company());
  const limits = born === undefined ? {} : ageLimitsOf(born, now, company, await tablesHere(app));
  return { ...standing, limits, changes };
}
