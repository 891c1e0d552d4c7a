import { AppError } from '../errors.js';

/**
 * What the portal refused because another run was at work for the same company meanwhile, on another machine or by hand:
 * where no lock of this machine keeps it out. As with a lock, the next run goes on.
 */
export function overtaken({ text, code, help, requestId, cause }: AppError): AppError {
  return new AppError('locked', text, { code, ...(help && { help }), requestId, cause });
}
