import { type Assumed, toldKinds } from '../roster/assumed.js';

/** @returns the lines that belong to no worker, by what they are. */
export function linesByKind(skipped: Assumed['skipped']): { kind: (typeof toldKinds)[number]; lines: number[] }[] {
  return toldKinds
    .map((kind) => ({ kind, lines: skipped.filter((one) => one.kind === kind).map(({ line }) => line) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Separators by their name: a sentence is filled with none that a terminal would obey. */
export const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Encodings as people know them. */
export const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;
