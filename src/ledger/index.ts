export type { HistoryEvent } from './history-event.js';
export {
  type Answer,
  type Employer,
  type Intention,
  type Leavers,
  type Ledger,
  openLedger,
  type Submission,
} from './ledger.js';
