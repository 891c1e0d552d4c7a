import type { App } from '../app.js';
import { AppError, message } from '../errors.js';
import { type Check, type Found, ok } from './check.js';
import { clockOff } from './clock-off.js';
import { openDoor, realOneHere } from './connect.js';

/** What stands behind the portal's address. */
export interface PortalFound {
  readonly checks: readonly Check[];
  /** `sandbox`, or the host's name; undefined where no portal answered. */
  readonly portal?: string;
  /** How the ledger calls it. */
  readonly id?: string;
}

/** @returns whether the portal answers, and whether this machine's clock agrees with its own. */
export async function examinePortal(app: App): Promise<PortalFound> {
  const asked = await openDoor(app).catch((error: unknown) => {
    if (error instanceof AppError) return error;
    throw error;
  });
  if (asked instanceof AppError) {
    return { checks: [{ name: 'portal', state: 'bad', finding: asked.text, cure: asked.help }] };
  }
  const { address, id, meta } = asked;
  const { host } = address;
  const sandbox = meta.environment === 'sandbox';
  const stranger = realOneHere(address, meta);
  const answered: Found = stranger
    ? { state: 'warning', finding: stranger, cure: undefined }
    : ok(message(sandbox ? 'doctor.sandbox' : 'doctor.portal', { host }));
  const off = clockOff(app, meta);
  const clock: Found = off
    ? { state: sandbox ? 'warning' : 'bad', finding: off, cure: message('doctor.clockOff.cure') }
    : ok(message('doctor.clock'));
  return {
    checks: [
      { name: 'portal', ...answered },
      { name: 'clock', ...clock },
    ],
    portal: sandbox ? 'sandbox' : host,
    id,
  };
}
