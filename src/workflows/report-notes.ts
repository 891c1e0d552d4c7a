import { message, type Message } from '../errors.js';
import { type AppliedRelief, reliefsBehind } from '../law/explain.js';
import type { MonthLaw } from '../law/month.js';
import type { Company, Programme } from '../law/types.js';
import type { ReportLine } from '../report/compose.js';
import { reliefNotes } from './calc-notes.js';
import { differsFromLaw } from './programme-diagnostics.js';

/** What a month's figures rest on besides the usual rates, and the words that say it. */
export interface ReportNotes {
  readonly reliefs: readonly AppliedRelief[];
  /** Words for scripts and sentences for people, beside those of the month's law. */
  readonly notes: readonly { readonly code: string; readonly text: Message }[];
}

/** @returns the reliefs, construction's own rate, and how many workers are in no programme, or not in just those named for them. */
export function reportNotes(lines: Iterable<ReportLine>, law: MonthLaw, company: Company): ReportNotes {
  const notes = openNotes(law, company);
  for (const line of lines) notes.take(line);
  return notes.close();
}

/** As `reportNotes`, line by line. */
export function openNotes(law: MonthLaw, company: Company): { take(line: ReportLine): void; close(): ReportNotes } {
  const found = { rate: 0, permanent: 0, none: 0, byLaw: 0 };
  /** Programmes with and without construction's rate, as `wordOf` has them. */
  const covered = new Set<string>();
  return {
    take(line) {
      const { person, construction, programmes } = line;
      if (construction) found.rate++;
      if (person.construction === true && !construction && programmes.includes('JKK')) found.permanent++;
      if (programmes.length === 0) found.none++;
      if (differsFromLaw(line)) found.byLaw++;
      for (const programme of programmes) covered.add(wordOf(programme, construction));
    },
    close() {
      const reliefs = reliefsOf(covered, law);
      return {
        reliefs,
        notes: [
          ...reliefNotes(reliefs, company),
          ...counted('construction-rate', found.rate),
          ...counted('construction-permanent', found.permanent),
          ...counted('in-no-programme', found.none),
          ...counted('programmes-by-law', found.byLaw),
        ],
      };
    },
  };
}

function wordOf(programme: Programme, construction: boolean): string {
  return `${programme}${construction ? ' construction' : ''}`;
}

/** Each relief once, where a worker's line has it. */
function reliefsOf(covered: ReadonlySet<string>, law: MonthLaw): AppliedRelief[] {
  const found = new Map<string, AppliedRelief>();
  for (const rate of law.rates) {
    for (const construction of [false, true]) {
      if (!covered.has(wordOf(rate.programme, construction))) continue;
      for (const relief of reliefsBehind(rate, { construction }, law)) {
        found.set(`${relief.programme} ${relief.article}`, relief);
      }
    }
  }
  return [...found.values()];
}

function counted(
  code: 'construction-rate' | 'construction-permanent' | 'in-no-programme' | 'programmes-by-law',
  workers: number,
): ReportNotes['notes'] {
  return workers === 0 ? [] : [{ code, text: message(`month.note.${code}`, { workers }) }];
}
