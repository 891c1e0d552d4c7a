import { AppError, type Message } from '../errors.js';

/** One thing that the job needs, how it stands here, and what mends it. */
export interface Check {
  /** A stable word for scripts. */
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'bad';
  readonly finding: Message;
  readonly cure: Message | undefined;
}

export type Found = Omit<Check, 'name'>;

export const ok = (finding: Message): Found => ({ state: 'ok', finding, cure: undefined });
export const bad = (finding: Message, cure: Message): Found => ({ state: 'bad', finding, cure });

/** @returns what the work finds; what stops it is a finding too. */
export async function check(name: string, work: () => Found | Promise<Found>): Promise<Check> {
  try {
    return { name, ...(await work()) };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { name, state: 'bad', finding: error.text, cure: error.help };
  }
}
