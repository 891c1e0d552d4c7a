export { formAmountNames, formAmounts, identityHeaders } from '../sipp/form.js';
