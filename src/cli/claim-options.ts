import { AppError, message } from '../errors.js';
import {
  claimKinds,
  type ClaimKind,
  type EventTime,
  parseClaimKind,
  parseEventTime,
} from '../workflows/claim-words.js';
import { argument, option } from './command.js';
import { readText } from './options.js';

/** @returns a reader of programmes, which throws AppError usage for anything else. */
const readKind =
  (name: string) =>
  (raw: string): ClaimKind => {
    const kind = parseClaimKind(raw);
    if (kind) return kind;
    const expected = claimKinds.join(', ');
    throw new AppError('usage', message('usage.badValue', { name, word: raw, expected }), { code: 'USAGE' });
  };

/** @throws AppError usage unless it is a day, or a day with its hour. */
function readEventTime(raw: string): EventTime {
  const time = parseEventTime(raw);
  if (time) return time;
  const expected = 'YYYY-MM-DD, YYYY-MM-DDTHH:MM';
  throw new AppError('usage', message('usage.badValue', { name: '--date', word: raw, expected }), {
    code: 'DATE_INVALID',
  });
}

/** @throws AppError usage for what no claim can be called. */
export function readClaimId(raw: string): string {
  if (/^[A-Za-z0-9-]{1,64}$/.test(raw)) return raw;
  throw new AppError('usage', message('usage.badValue', { name: 'CLAIM', word: raw, expected: 'K0000000001' }), {
    code: 'CLAIM_INVALID',
    help: message('portal.help.claims'),
  });
}

export const claimKind = argument('kind', 'arg.claimKind', readKind('KIND'));
export const claimId = argument('claim', 'arg.claim', readClaimId);
export const kindOption = option('kind', '--kind <kind>', 'opt.claimKind', readKind('--kind'));
export const workerOption = option('worker', '--worker <number>', 'opt.worker', readText);
export const eventDate = option('date', '--date <date>', 'opt.eventDate', readEventTime);
