import { AppError, message } from '../errors.js';

/** @returns the failure of figures of the portal that are not ours. */
export function reckonedOtherwise(what: string): AppError {
  return new AppError('check', message('participant.differs', { what }), {
    code: 'FIGURES_DIFFER',
    help: message('participant.differs.help'),
  });
}
