export type { KnownClaim, ToldClaim } from './claims.js';
export type { Employer } from './employer.js';
export type { HistoryEvent } from './history-event.js';
export {
  forgotten,
  type Answer,
  type Intention,
  type Leavers,
  type Ledger,
  openLedger,
  type Submission,
} from './ledger.js';
export type { NotedReceipt } from './receipts.js';
export { states as submissionStates } from './states.js';
export { keyBytes, type Sealer, sealerWith } from './sealing.js';
