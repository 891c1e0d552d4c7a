import { createHash } from 'node:crypto';
import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { ClaimStage } from '../law/claims.js';
import type { Claim } from '../portal/resources.js';
import { claimKey, isClosed, type Lacking, openStageOf } from './claim-words.js';
import { lackingNow } from './claims.js';
import { signIn, type Connection } from './connect.js';
import { withLock } from './lock.js';

export interface SubmitPlan extends Lacking {
  readonly claim: Claim;
  readonly stage: ClaimStage;
}

export interface SubmittedClaim {
  readonly connection: Connection;
  readonly claim: Claim;
  readonly submitted: boolean;
  readonly alreadySubmitted: boolean;
}

/**
 * Hands the open stage of a claim in, once: what was meant is in the ledger before it is sent, and the portal is asked
 * whether it has it before anything is sent again.
 * @throws AppError check DOCUMENTS_MISSING, that names them; refused for a claim that was withdrawn; unknownOutcome.
 */
export async function submitClaim(
  app: App,
  claimId: string,
  confirm: (plan: SubmitPlan) => Promise<boolean>,
): Promise<SubmittedClaim> {
  const connection = await signIn(app);
  const { portal, employer } = connection;
  return withLock(app, connection, async () => {
    const ledger = await app.openLedger();
    const claim = await portal.claim(claimId);
    ledger.noteClaim(employer, claim);
    const open = openStageOf(claim);
    if (!open) {
      if (claim.state === 'withdrawn') throw isClosed(claim);
      return { connection, claim, submitted: true, alreadySubmitted: true };
    }
    const stage = open.stage as ClaimStage;
    const lacking = await lackingNow(app, claim);
    if (lacking.missing.length > 0) throw documentsMissing(claimId, lacking.missing);
    if (!(await confirm({ claim, stage, ...lacking }))) {
      return { connection, claim, submitted: false, alreadySubmitted: false };
    }
    const digest = digestOf(claim);
    const key = claimKey('submit', claimId, stage, digest);
    ledger.intendClaim(employer, { claimId, stage, key, digest });
    const after = await portal.submitClaim(claimId, { stage, digest }, key);
    ledger.noteClaim(employer, after);
    return { connection, claim: after, submitted: true, alreadySubmitted: false };
  });
}

/** Over the files of all documents, as the contract says it. */
function digestOf({ documents }: Claim): string {
  const lines = documents
    .flatMap(({ document, files }) => files.map(({ digest }) => `${document}\t${digest}\n`))
    .sort();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

function documentsMissing(claimId: string, documents: Lacking['missing']): AppError {
  return new AppError('check', message('claims.documentsMissing', { documents }), {
    code: 'DOCUMENTS_MISSING',
    help: message('claims.documentsMissing.help', { claimId, document: documents[0] ?? '' }),
  });
}
