import { AppError, message } from '../errors.js';
import { visible } from './visible.js';

declare const kind: unique symbol;

/** Where a portal is; one that may be sent a password. Made by `parsePortalAddress` alone. */
export type PortalAddress = {
  /** `https://host` or, on this machine, `http://host:port`; no slash at the end. */
  readonly origin: string;
  /** The host, with its port where it has one of its own. */
  readonly host: string;
  /** Whether it is on this machine. */
  readonly loopback: boolean;
} & { readonly [kind]: 'PortalAddress' };

/** The agency's own domain: it and its subdomains are the only portals off this machine. */
const agency = 'bpjsketenagakerjaan.go.id';

/** Scheme, host of plain letters (or an IPv6 address), port, and at most one slash: all that an address may say. */
const shape = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?\/?$/i;

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** What the text itself must not hold: a parser mends much of it silently, and then judges another address than the eye. */
const tricks = [
  ['credentials.portal.hiddenCharacters', /[\p{Cc}\p{Cf}\p{Z}]/u],
  ['credentials.portal.foreignLetters', /[^\x20-\x7e]|(?:^|[/.@])xn--/iu],
  ['credentials.portal.backslash', /\\/],
  ['credentials.portal.userInfo', /@/],
  ['credentials.portal.escapes', /%/],
  ['credentials.portal.trailingDot', /^[a-z]+:\/\/[^/:]*\.(?:[:/]|$)/i],
  ['credentials.portal.scheme', /^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i],
  ['credentials.portal.path', /[?#]|^[a-z]+:\/\/[^/]+\/./i],
] as const;

/**
 * Judges the address of a portal, before anything is sent to it: the text as it was typed, then what a URL parser makes of it.
 * @param text such as `https://sipp.bpjsketenagakerjaan.go.id` or `http://127.0.0.1:8080`.
 * @throws AppError usage for anything but https to the agency's own domain (port 443), or http or https to this machine.
 */
export function parsePortalAddress(text: string): PortalAddress {
  const address = visible(text);
  const found = tricks.find(([, pattern]) => pattern.test(text));
  if (found) throw refused(message(found[0], { address }));
  if (!shape.test(text) || !URL.canParse(text)) throw refused(message('credentials.portal.unreadable', { address }));

  const { protocol, hostname, host, port, origin } = new URL(text);
  const loopback = isLoopback(hostname);
  if (!loopback && !isAgency(hostname)) throw refused(message('credentials.portal.foreignHost', { host, agency }));
  if (!loopback && protocol !== 'https:') throw refused(message('credentials.portal.notProtected', { address }));
  if (!loopback && port !== '') throw refused(message('credentials.portal.port', { address, port }));
  return { origin, host, loopback } as PortalAddress;
}

/** @param hostname as the URL parser normalises it: IPv4 in any notation has become four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function isAgency(hostname: string): boolean {
  if (hostname !== agency && !hostname.endsWith(`.${agency}`)) return false;
  return hostname.length <= 253 && hostname.split('.').every((part) => label.test(part) && !part.startsWith('xn--'));
}

function refused(text: ReturnType<typeof message>): AppError {
  return new AppError('usage', text, {
    code: 'PORTAL_ADDRESS_REFUSED',
    help: message('credentials.portal.help', { agency }),
  });
}
