const lf = 10;
const cr = 13;

/** @returns how many lines end in these bytes, by `\r\n`, `\n` or `\r`. */
export function countLineBreaks(bytes: Buffer): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === lf || (bytes[at] === cr && bytes[at + 1] !== lf)) count += 1;
  }
  return count;
}

/**
 * @param last whether nothing follows; a `\r` at the very end may otherwise be half of a line end.
 * @returns where the line after the first one starts, or -1 where the first does not end here.
 */
export function lineEnd(bytes: Buffer, last: boolean): number {
  const feed = bytes.indexOf(lf);
  const before = bytes.subarray(0, feed === -1 ? bytes.length : feed).indexOf(cr);
  const at = before === -1 ? feed : before;
  if (at === -1 || bytes[at] === lf) return at + (at === -1 ? 0 : 1);
  if (at + 1 === bytes.length) return last ? at + 1 : -1;
  return bytes[at + 1] === lf ? at + 2 : at + 1;
}
