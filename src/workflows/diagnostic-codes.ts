export { diagnosticCodes, severityOf } from '../roster/diagnostic.js';
