export { diagnosticCodes, severityOf, wholeFileCodes, type WholeFileCode } from '../roster/diagnostic.js';
