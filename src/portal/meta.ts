import type { components } from '../contract/generated/api.js';
import { AppError, message } from '../errors.js';
import type { Client } from './client.js';
import { notAPortal } from './failures.js';
import { tellable } from './problems.js';

/** What stands behind the address. */
export interface PortalMeta extends Readonly<components['schemas']['Meta']> {
  /** How far the portal's clock is ahead of ours, in milliseconds. */
  readonly clockAheadMs: number;
}

const CONTRACT_MAJOR = 1;

/**
 * Asks what stands behind the address, before anything is said that only a portal may hear.
 * @param version our own
 * @throws AppError unreachable when it does not speak the contract, cannot be reached or is closed for maintenance;
 *   refused when it speaks another version of it, or wants a newer client
 */
export async function askMeta(client: Client, version: string, clock: () => Date): Promise<PortalMeta> {
  const meta = await client.call('getMeta', {}).catch((error: unknown) => {
    throw error instanceof AppError && isStranger(error) ? notAPortal(client.host, error) : error;
  });
  if (Number.parseInt(meta.version) !== CONTRACT_MAJOR) {
    const spoken = { host: client.host, version: meta.version, ours: CONTRACT_MAJOR };
    throw new AppError('refused', message('portal.otherContract', spoken), {
      code: 'CONTRACT_OTHER',
      help: message('portal.help.update'),
    });
  }
  if (isNewer(meta.minClient, version)) {
    const wanted = { host: client.host, wanted: meta.minClient, version };
    throw new AppError('refused', message('portal.clientTooOld', wanted), {
      code: 'CLIENT_TOO_OLD',
      help: message('portal.help.update'),
    });
  }
  if (meta.maintenance) {
    const until = tellable(meta.maintenance.until);
    throw new AppError('unreachable', message('portal.problem.maintenance', { until }), {
      code: 'MAINTENANCE',
      help: message('portal.help.later'),
    });
  }
  return { ...meta, clockAheadMs: Date.parse(meta.serverTime) - clock().getTime() };
}

function isStranger({ code, kind }: AppError): boolean {
  return code === 'PORTAL_ANSWER_UNREADABLE' || kind === 'refused' || kind === 'notLoggedIn';
}

function isNewer(wanted: string, ours: string): boolean {
  return wanted.localeCompare(ours, 'en', { numeric: true }) > 0;
}
