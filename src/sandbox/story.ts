import type { Context } from './context.js';
import { handedInBefore, setClaimState } from './store/claims.js';
import type { Company } from './store/companies.js';

const DAY_MS = 86_400_000;

/** How long after it was handed in a claim comes to which state. */
const claimSteps = [
  { from: 'submitted', to: 'in_review', days: 1 },
  { from: 'in_review', to: 'approved', days: 5 },
] as const;

/** What time alone has brought about at the portal since it was last asked. Inside a transaction. */
export function tellStory({ db }: Context, company: Company, now: Date): void {
  for (const { from, to, days } of claimSteps) {
    const before = new Date(now.getTime() - days * DAY_MS).toISOString();
    for (const { id, at } of handedInBefore(db, company.id, from, before)) {
      setClaimState(db, id, to, new Date(Date.parse(at) + days * DAY_MS).toISOString());
    }
  }
}
