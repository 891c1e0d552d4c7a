export { parseJkkGroup, parseScale } from '../law/eligibility.js';
export type { JkkGroup, Scale } from '../law/types.js';
