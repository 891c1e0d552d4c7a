export { editDistance } from '../roster/edit-distance.js';
