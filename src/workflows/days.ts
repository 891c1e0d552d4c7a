export {
  addMonths,
  FIRST_PERIOD,
  parseIsoDate,
  parsePeriod,
  periodOf,
  type IsoDate,
  type Period,
} from '../law/calendar.js';
