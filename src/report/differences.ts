import type { Payer, Programme } from '../law/types.js';
import type { ReportLine } from './compose.js';

/** One figure that the portal sees otherwise; amounts in sen, null where one side has none. */
export interface Difference {
  readonly identity: string;
  readonly name: string;
  readonly programme: Programme;
  readonly payer: Payer;
  readonly ours: number | null;
  readonly theirs: number | null;
}

/** The columns in which a portal states its figures, and whose they are. */
export const amountColumns = {
  jkk: ['JKK', 'employer'],
  jkm: ['JKM', 'employer'],
  jhtEmployer: ['JHT', 'employer'],
  jhtEmployee: ['JHT', 'employee'],
  jpEmployer: ['JP', 'employer'],
  jpEmployee: ['JP', 'employee'],
  jkpGovernment: ['JKP', 'government'],
} as const satisfies Record<string, readonly [Programme, Payer]>;

export type Amounts = { readonly [K in keyof typeof amountColumns]?: number | undefined };

/** @returns every figure of a worker that differs between our line and the portal's. */
export function differencesOf(ours: ReportLine, theirs: Amounts): Difference[] {
  return Object.entries(amountColumns).flatMap(([column, [programme, payer]]) => {
    const mine =
      ours.contributions.lines.find((line) => line.programme === programme && line.payer === payer)?.amount ?? null;
    const portals = theirs[column as keyof Amounts] ?? null;
    if (mine === portals) return [];
    return [{ identity: ours.identity, name: ours.person.name, programme, payer, ours: mine, theirs: portals }];
  });
}
