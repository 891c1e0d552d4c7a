export { amountColumns } from '../report/differences.js';
