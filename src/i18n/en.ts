/**
 * Every sentence of the program, in English. A sentence with gaps is a function of what fills them.
 * Keys are grouped by who says them; keep each group together.
 */
export const en = {
  // general
  'general.yes': 'yes',
  'general.no': 'no',
};
