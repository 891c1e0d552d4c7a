import type { Database } from './database.js';
import { type Employer, identity } from './employer.js';
import * as sql from './sql.js';

/** A stage of a claim as this machine knows it; whose claim it is stands at the portal alone. Instants are ISO 8601 in UTC. */
export interface KnownClaim {
  readonly claimId: string;
  readonly stage: 1 | 2;
  /** The programme. */
  readonly kind: string;
  /** `intended`: it may have been handed in, and the portal has to be asked; `closed`: nothing of it is to be done any more. */
  readonly state: 'open' | 'intended' | 'submitted' | 'closed';
  /** When its clock runs out; null where none runs. */
  readonly dueAt: string | null;
  readonly key: string | null;
  /** Of the documents that were meant. */
  readonly digest: string | null;
  readonly receipt: string | null;
  readonly notedAt: string;
}

/** What a portal tells of a claim, as far as it is kept. */
export interface ToldClaim {
  readonly claimId: string;
  readonly kind: string;
  readonly state: string;
  readonly stages: readonly {
    readonly stage: number;
    readonly dueAt: string | null;
    readonly submittedAt: string | null;
    readonly receipt: string | null;
  }[];
}

/** Which claims there are and how far they have come. No worker's data is in it. */
export interface Claims {
  /** Keeps what the portal told of a claim. */
  noteClaim(employer: Employer, told: ToldClaim): void;
  /** From here on the portal may have the stage. One that is handed in or closed stays so. */
  intendClaim(
    employer: Employer,
    meant: { readonly claimId: string; readonly stage: number; readonly key: string; readonly digest: string },
  ): void;
  claims(employer: Employer): KnownClaim[];
}

/** Of a claim in one of these nothing is to be done any more. */
const over = ['approved', 'rejected', 'withdrawn'];

export function openClaims(database: Database, now: () => string): Claims {
  return {
    noteClaim: (employer, { claimId, kind, state, stages }) =>
      database.atomically(() => {
        const whose = identity(employer);
        database.run(sql.addEmployer, whose);
        for (const { stage, dueAt, submittedAt, receipt } of stages) {
          const stands = over.includes(state) ? 'closed' : submittedAt === null ? 'open' : 'submitted';
          database.run(sql.noteClaim, {
            ...whose,
            id: claimId,
            stage,
            kind,
            state: stands,
            dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
            receipt,
            now: now(),
          });
        }
      }),
    intendClaim: (employer, { claimId, stage, key, digest }) =>
      database.atomically(() =>
        database.run(sql.intendClaim, { ...identity(employer), id: claimId, stage, key, digest, now: now() }),
      ),
    claims: (employer) => database.rows(sql.listClaims, identity(employer)) as KnownClaim[],
  };
}
