import { wrap } from './wrap.js';

/** @returns a line for each label with its value behind it, all values below one another; what is too long goes on in further lines. */
export function fieldLines(fields: readonly (readonly [label: string, value: string])[], width: number): string[] {
  const size = Math.max(...fields.map(([label]) => label.length)) + 2;
  return fields.flatMap(([label, value]) =>
    wrap(value, width - size).map((line, part) => (part === 0 ? label : '').padEnd(size) + line),
  );
}
