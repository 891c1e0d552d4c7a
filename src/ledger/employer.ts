/** One employer at one portal: everything in the ledger belongs to one. */
export interface Employer {
  /** The portal's origin. */
  readonly portal: string;
  readonly npp: string;
  readonly divisi: string;
  /** Who acts for it, where that is not the first owner; nothing in the ledger is a user's. */
  readonly user?: string | undefined;
}

/** @returns what names an employer in a statement, and nothing else that the object may carry. */
export function identity({ portal, npp, divisi }: Employer): { portal: string; npp: string; divisi: string } {
  return { portal, npp, divisi };
}
