export { formAmountNames, formAmounts } from '../sipp/form.js';
