import { message, type Message } from '../errors.js';
import { type AppliedRelief, reliefsBehind } from '../law/explain.js';
import type { MonthLaw } from '../law/month.js';
import type { Company } from '../law/types.js';
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
export function reportNotes(lines: readonly ReportLine[], law: MonthLaw, company: Company): ReportNotes {
  const reliefs = reliefsOf(lines, law);
  const permanent = lines.filter(({ person, construction, programmes }) => {
    return person.construction === true && !construction && programmes.includes('JKK');
  });
  return {
    reliefs,
    notes: [
      ...reliefNotes(reliefs, company),
      ...counted('construction-rate', lines.filter(({ construction }) => construction).length),
      ...counted('construction-permanent', permanent.length),
      ...counted('in-no-programme', lines.filter(({ programmes }) => programmes.length === 0).length),
      ...counted('programmes-by-law', lines.filter(differsFromLaw).length),
    ],
  };
}

/** Each relief once, where a worker's line has it. */
function reliefsOf(lines: readonly ReportLine[], law: MonthLaw): AppliedRelief[] {
  const found = new Map<string, AppliedRelief>();
  for (const rate of law.rates) {
    for (const construction of [false, true]) {
      const concerned = (line: ReportLine): boolean =>
        line.construction === construction && line.programmes.includes(rate.programme);
      if (!lines.some(concerned)) continue;
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
