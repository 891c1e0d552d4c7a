import type { App } from '../app.js';
import { message, type Message } from '../errors.js';
import type { PortalMeta } from '../portal/index.js';

/** A clock that is five minutes off makes codes and deadlines wrong; a slow answer makes it look a little less. */
const mostSkewMs = 4.5 * 60_000;

/** @returns how far this machine's clock is off the portal's, where that matters. */
export function clockOff(app: App, { clockAheadMs }: Pick<PortalMeta, 'clockAheadMs'>): Message | undefined {
  const off = Math.abs(clockAheadMs);
  if (off < mostSkewMs) return undefined;
  const portalTime = new Date(app.clock().getTime() + clockAheadMs).toISOString();
  return message('doctor.clockOff', { minutes: Math.round(off / 60_000), slow: clockAheadMs > 0, portalTime });
}
