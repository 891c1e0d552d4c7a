import type { SubmitRequest } from '../../src/workflows/submit-report.js';
import { period } from '../law/given.js';

/** What `report submit 2026-10 --file FILE --yes` asks for. @param change what a test asks for besides. */
export function submissionOf(file: string, change: Partial<SubmitRequest> = {}): SubmitRequest {
  return {
    period: period('2026-10'),
    file,
    hints: { map: {}, sheet: undefined, encoding: undefined },
    missing: 'refuse',
    dryRun: false,
    law: undefined,
    yes: true,
    accept: [],
    amends: false,
    again: false,
    confirm: () => Promise.resolve(true),
    ...change,
  };
}
