import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outage, OutageNotes } from './circuit.js';

/**
 * Outages of portals in a small file of this machine's. What cannot be read is as if there were no outage, and what cannot be
 * written is let be: no report waits for it.
 */
export function outageNotes(file: string): OutageNotes {
  return {
    read: (origin) => readAll(file).get(origin),
    write(origin, outage) {
      const all = readAll(file);
      if (outage) all.set(origin, outage);
      else all.delete(origin);
      const aside = `${file}.part`;
      try {
        mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
        writeFileSync(aside, `${JSON.stringify(Object.fromEntries(all))}\n`, { mode: 0o600 });
        renameSync(aside, file);
      } catch {
        // The next run knocks once too often.
      }
    },
  };
}

function readAll(file: string): Map<string, Outage> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Partial<Outage>>>;
    return new Map(
      Object.entries(kept).flatMap(([origin, { since = '', until = '' }]) =>
        [since, until].some((instant) => Number.isNaN(Date.parse(instant))) ? [] : [[origin, { since, until }]],
      ),
    );
  } catch {
    return new Map();
  }
}
