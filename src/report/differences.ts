import type { Contributions } from '../law/calculator.js';
import type { Payer, Programme } from '../law/types.js';

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

const columns = Object.entries(amountColumns) as [keyof Amounts, readonly [Programme, Payer]][];

/** @returns a worker's figures in the columns of a portal. */
export function amountsOf({ lines }: Pick<Contributions, 'lines'>): Amounts {
  const amounts: { -readonly [K in keyof Amounts]: Amounts[K] } = {};
  for (const [column, [programme, payer]] of columns) {
    const line = lines.find((one) => one.programme === programme && one.payer === payer);
    if (line) amounts[column] = line.amount;
  }
  return amounts;
}

/** @returns every figure of a worker that differs between our line and the portal's. */
export function differencesOf(
  ours: { readonly identity: string; readonly name: string; readonly amounts: Amounts },
  theirs: Amounts,
): Difference[] {
  const { identity, name, amounts } = ours;
  return columns.flatMap(([column, [programme, payer]]) => {
    const [mine, portals] = [amounts[column] ?? null, theirs[column] ?? null];
    return mine === portals ? [] : [{ identity, name, programme, payer, ours: mine, theirs: portals }];
  });
}
