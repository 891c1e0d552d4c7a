import type { Messages } from './messages.js';

/** Setiap kalimat program ini dalam bahasa Indonesia; kuncinya sama dengan berkas bahasa Inggris. */
export const id: Messages = {
  // umum
  'general.yes': 'ya',
  'general.no': 'tidak',
};
