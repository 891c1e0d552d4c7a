export { isColumn } from '../roster/columns.js';
export type { ColumnMap } from './read-roster-file.js';
