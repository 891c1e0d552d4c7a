import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import type { Programme } from '../law/types.js';
import { mostOnPage } from '../portal/pages.js';
import type { Claim, ClaimState } from '../portal/resources.js';
import { askedOf, claimKey, type Lacking, lackingOf, openStageOf } from './claim-words.js';
import { signIn, type Connection } from './connect.js';
import { findEmployee } from './employees.js';
import { withLock } from './lock.js';

/** Which claims are meant, and from where on. */
export interface ClaimList {
  readonly state: ClaimState | undefined;
  readonly kind: Programme | undefined;
  /** A NIK, passport number or KPJ. */
  readonly worker: string | undefined;
  readonly limit: number | undefined;
  readonly cursor: string | undefined;
}

export interface ListedClaims {
  readonly connection: Connection;
  readonly claims: readonly Claim[];
  /** Where the list goes on; null at its end. */
  readonly next: string | null;
}

/** @returns a page of the company's claims, newest first. @throws AppError refused for a worker of another company */
export async function listClaims(app: App, { state, kind, worker, limit, cursor }: ClaimList): Promise<ListedClaims> {
  const found = worker === undefined ? undefined : await findEmployee(app, worker);
  const connection = found?.connection ?? (await signIn(app));
  const { items, next } = await connection.portal.claimPage({
    state,
    kind,
    kpj: found?.employee.kpj,
    limit: Math.min(limit ?? mostOnPage, mostOnPage),
    ...(cursor !== undefined && { cursor }),
  });
  await noteAll(app, connection, items);
  return { connection, claims: items, next };
}

export interface ClaimStatus extends Lacking {
  readonly connection: Connection;
  readonly claim: Claim;
}

/** @returns where a claim stands, and what its open stage still lacks. */
export async function claimStatus(app: App, claimId: string): Promise<ClaimStatus> {
  const connection = await signIn(app);
  const claim = await connection.portal.claim(claimId);
  await noteAll(app, connection, [claim]);
  return { connection, claim, ...(await lackingNow(app, claim)) };
}

/** @returns what the open stage of a claim lacks; nothing where none is open. */
export async function lackingNow(app: App, claim: Claim): Promise<Lacking> {
  const open = openStageOf(claim);
  if (!open) return { missing: [], ifApplicable: [] };
  return lackingOf(claim, open.stage === 2 ? 2 : 1, await askedOf(app, claim));
}

export interface WithdrawnClaim {
  readonly connection: Connection;
  readonly claim: Claim;
  readonly withdrawn: boolean;
  /** It was taken back before this run. */
  readonly alreadyWithdrawn: boolean;
}

/** Takes a claim back while nothing is decided; done before, it is done. @throws AppError refused when it is decided */
export async function withdrawClaim(
  app: App,
  claimId: string,
  confirm: (claim: Claim) => Promise<boolean>,
): Promise<WithdrawnClaim> {
  const connection = await signIn(app);
  const { portal } = connection;
  return withLock(app, connection, async () => {
    const claim = await portal.claim(claimId);
    await noteAll(app, connection, [claim]);
    if (claim.state === 'withdrawn') return { connection, claim, withdrawn: true, alreadyWithdrawn: true };
    if (claim.kind === 'JKK' && claim.stages.some(({ submittedAt }) => submittedAt !== null)) throw isReceived();
    if (!(await confirm(claim))) return { connection, claim, withdrawn: false, alreadyWithdrawn: false };
    const after = await portal.withdrawClaim(claimId, claimKey('withdraw', claimId));
    await noteAll(app, connection, [after]);
    return { connection, claim: after, withdrawn: true, alreadyWithdrawn: false };
  });
}

async function noteAll(app: App, { employer }: Connection, claims: readonly Claim[]): Promise<void> {
  const ledger = await app.openLedger();
  for (const claim of claims) ledger.noteClaim(employer, claim);
}

function isReceived(): AppError {
  return new AppError('refused', message('claims.received'), {
    code: 'CLAIM_STATE',
    help: message('claims.received.help'),
  });
}
