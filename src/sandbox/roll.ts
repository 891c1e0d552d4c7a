import type { Schemas } from './contract.js';
import { lastNumber, nextNumbers } from './store/counters.js';
import type { Database } from './store/database.js';
import { type EmployeeData, putWorkers, type Worker, workersNamed } from './store/workers.js';

type Change = Schemas['EmployeeChange'];

/** The workers that a batch is about, as it changes them: read at once, and written in the end. */
export interface Roll {
  byKpj(kpj: string): Worker | undefined;
  byIdentity(identity: string): Worker | undefined;
  put(worker: Worker): void;
  /** @returns a number for a KPJ that nobody has. */
  newNumber(): number;
  write(): void;
}

/** @returns who a worker is: `nik:` or `passport:` and the number; undefined when neither is told. */
export function identityOf({ nik, passportNo }: Pick<EmployeeData, 'nik' | 'passportNo'>): string | undefined {
  if (nik !== undefined) return `nik:${nik}`;
  return passportNo === undefined ? undefined : `passport:${passportNo}`;
}

/** @returns those of a company's workers whom these changes name. */
export function openRoll(db: Database, company: number, changes: readonly Change[]): Roll {
  const kpjs = changes.flatMap((change) => (change.action === 'register' ? [] : [change.kpj]));
  const identities = changes.flatMap((change) => {
    const identity = change.action === 'deactivate' ? undefined : identityOf(change.data);
    return identity === undefined ? [] : [identity];
  });
  const byKpj = new Map<string, Worker>();
  const byIdentity = new Map<string, Worker>();
  const take = (worker: Worker): void => {
    const before = byKpj.get(worker.kpj);
    if (before) byIdentity.delete(before.identity);
    byKpj.set(worker.kpj, worker);
    byIdentity.set(worker.identity, worker);
  };
  for (const worker of workersNamed(db, company, { kpjs, identities })) take(worker);
  const changed: Worker[] = [];
  const last = lastNumber(db, 'kpj');
  let taken = 0;
  return {
    byKpj: (kpj) => byKpj.get(kpj),
    byIdentity: (identity) => byIdentity.get(identity),
    put(worker) {
      take(worker);
      changed.push(worker);
    },
    newNumber: () => last + ++taken,
    write() {
      if (taken > 0) nextNumbers(db, 'kpj', taken);
      putWorkers(db, company, changed);
    },
  };
}
