import { AppError } from '../../src/errors.js';

/** @returns the AppError that a piece of work ends with. */
export async function failureOf(work: () => unknown): Promise<AppError> {
  try {
    await work();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing failed');
}
