export { choicesOf } from '../law/readings.js';
