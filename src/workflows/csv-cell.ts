export { csvCell } from '../roster/spreadsheet-text.js';
