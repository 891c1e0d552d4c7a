/** What a byte is to whoever cuts cells; whatever is none of these is a part of a cell. */
export const kind = { separator: 1, lineFeed: 2, carriageReturn: 3, quote: 4, accent: 5, strange: 6 } as const;

/** @returns by byte what it is: 0 for a part of a cell. */
export function kindsOfBytes(separator: number): Uint8Array {
  const kinds = new Uint8Array(256);
  kinds.fill(kind.strange, 0, 0x20);
  kinds[0x7f] = kind.strange;
  // Of letters beyond ASCII, those of Latin-1 and Latin Extended-A; what follows their first byte needs no look.
  kinds.fill(kind.strange, 0xc0);
  kinds.fill(kind.accent, 0xc3, 0xc6);
  // It begins what a spreadsheet shows in place of a value: #N/A.
  kinds[0x23] = kind.strange;
  kinds[0x0a] = kind.lineFeed;
  kinds[0x0d] = kind.carriageReturn;
  kinds[0x22] = kind.quote;
  kinds[separator] = kind.separator;
  return kinds;
}
