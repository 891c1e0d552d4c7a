export { birthDateHeader, formAmountNames, formAmounts, identityHeaders } from '../sipp/form.js';
