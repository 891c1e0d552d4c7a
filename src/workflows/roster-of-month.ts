import { stat } from 'node:fs/promises';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { IsoDate, Period } from '../law/calendar.js';
import { profileOf } from './connect.js';

/** Where a month's workers' file is. */
export interface RosterPlace {
  readonly file: string;
  /** Whether it is there; one that was named is taken to be, and whoever reads it says when it is not. */
  readonly isThere: boolean;
}

/**
 * @param named the file that was named; else the profile's pattern says where it is.
 * @throws AppError usage ROSTER_UNSET when neither does.
 */
export async function rosterOfMonth(app: App, period: Period, named: string | undefined): Promise<RosterPlace> {
  if (named !== undefined) return { file: named, isThere: true };
  const { roster } = await profileOf(app);
  if (roster === undefined) {
    throw new AppError('usage', message('run.noRoster'), { code: 'ROSTER_UNSET', help: message('run.noRoster.help') });
  }
  const file = roster.replaceAll('{period}', period);
  const found = await stat(file).catch((error: unknown) => (isAbsent(error) ? undefined : error));
  return { file, isThere: found !== undefined };
}

/** The clerk has not put the file there yet: the same command may find it tomorrow. */
export function notThereYet(file: string, period: Period, dueDate: IsoDate | string, today: IsoDate): AppError {
  const overdue = today > dueDate;
  return new AppError('notYet', message('run.notThere', { file, period, dueDate, overdue }), {
    code: 'FILE_NOT_THERE',
    help: message('run.notThere.help'),
  });
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
