import type { App } from '../app.js';
import type { IsoDate } from '../law/calendar.js';
import { changeBy, registerBy } from '../law/deadline.js';
import { holidaysFrom } from '../law/holidays.js';
import type { Tables } from '../law/types.js';
import { sinceTheLaw } from '../report/deadlines.js';

/** By when the agency has to be told of something that happened on a day, and whether that is past. */
export interface ToldBy {
  readonly on: IsoDate;
  readonly by: IsoDate;
  readonly late: boolean;
}

/** @returns by when who began on a day is to be registered (PP 45/2015 art. 4). */
export function toRegisterBy(app: Pick<App, 'today'>, on: IsoDate, tables: Tables): ToldBy {
  const by = registerBy(sinceTheLaw(on), tables);
  return { on, by, late: app.today() > by };
}

/** @returns by when a change of a day is to be told (PP 44/2015 art. 9). */
export function toTellBy(app: Pick<App, 'today'>, on: IsoDate, tables: Tables): ToldBy {
  const by = changeBy(sinceTheLaw(on), holidaysFrom(tables.holidays), tables);
  return { on, by, late: app.today() > by };
}
