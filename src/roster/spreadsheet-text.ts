/** What makes a spreadsheet take a cell for a formula; the wide forms are those of an East Asian keyboard. */
const sign = '[=+\\-@＝＋－＠]';
/** A spreadsheet that splits at another character, or at a line, would begin a cell here. */
const inner = new RegExp(`([;|\\t\\r\\n]"*)(?='*${sign})`, 'g');
const innerGuard = new RegExp(`([;|\\t\\r\\n]"*)'(?='*${sign})`, 'g');
const start = new RegExp(`^(?='*(?:${sign}|[\\t\\r\\n]))`);
const startGuard = new RegExp(`^'(?='*(?:${sign}|[\\t\\r\\n]))`);

/** @returns the text with an apostrophe before whatever a spreadsheet would run as a formula. */
export function guarded(text: string): string {
  return text.replace(inner, "$1'").replace(start, "'");
}

/** @returns the text that {@link guarded} was given. */
export function unguarded(text: string): string {
  return text.replace(startGuard, '').replace(innerGuard, '$1');
}

/** @returns the text as a cell of CSV (RFC 4180, comma) that starts no formula, whatever opens it. */
export function csvCell(text: string): string {
  const safe = guarded(text);
  return /[",;|\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
