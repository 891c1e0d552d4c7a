import { parseIsoDate } from '../law/calendar.js';

/** When something happened. */
export interface EventTime {
  /** ISO 8601 in UTC; the beginning of its day in Jakarta where no hour was told. */
  readonly at: string;
  readonly timeKnown: boolean;
}

/**
 * @param word `YYYY-MM-DD`, or with the hour `YYYY-MM-DDTHH:MM`, in Jakarta unless it says another zone.
 * @returns undefined for anything else.
 */
export function parseEventTime(word: string): EventTime | undefined {
  const [, day = '', time, zone = '+07:00'] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/.exec(word) ?? [];
  if (!parseIsoDate(day)) return undefined;
  const at = Date.parse(`${day}T${time ?? '00:00'}:00${zone}`);
  return Number.isNaN(at) ? undefined : { at: new Date(at).toISOString(), timeKnown: time !== undefined };
}
