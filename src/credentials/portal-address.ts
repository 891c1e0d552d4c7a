import { AppError, message, type Message } from '../errors.js';
import { imitatesAgency } from './look-alike.js';
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

/** The agency's own domain: it and its subdomains are the only portals off this machine that need nobody's word. */
const agency = 'bpjsketenagakerjaan.go.id';

/** Scheme, host of plain letters (or an IPv6 address), port, and at most one slash: all that an address may say. */
const shape = /^https?:\/\/(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?\/?$/i;

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** What the text itself must not hold: a parser mends much of it silently, and then judges another address than the eye. */
const tricks = [
  ['credentials.portal.hiddenCharacters', /[\p{Cc}\p{Cf}\p{Z}]/u],
  ['credentials.portal.foreignLetters', /[^\x20-\x7e]|(?:^|[/.@])xn--/iu, 'credentials.portal.letters.help'],
  ['credentials.portal.backslash', /\\/],
  ['credentials.portal.scheme', /^(?!https?:)[a-z][a-z0-9+.-]*:(?!\d)/i],
  ['credentials.portal.userInfo', /@/],
  ['credentials.portal.escapes', /%/],
  ['credentials.portal.trailingDot', /^[a-z]+:\/\/[^/:]*\.(?:[:/]|$)/i],
  ['credentials.portal.path', /[?#]|^[a-z]+:\/\/[^/]+\/./i],
] as const;

/**
 * Judges the address of a portal, before anything is sent to it: the text as it was typed, then what a URL parser makes of it.
 * @param text such as `https://sipp.bpjsketenagakerjaan.go.id` or `http://127.0.0.1:8080`.
 * @param trusted a host that the user has vouched for by name, as `trustableHost` gives it.
 * @throws AppError usage for anything but https to the agency's own domain (port 443) or to the trusted host, or http or https to this machine.
 */
export function parsePortalAddress(text: string, trusted?: string): PortalAddress {
  const url = plainUrl(text);
  if (url instanceof AppError) throw url;
  const { protocol, hostname, host, port, origin } = url;
  const loopback = isLoopback(hostname);
  const address = { origin, host, loopback } as PortalAddress;
  if (loopback) return address;
  const known = isAgency(hostname) || (host === trusted && trustableHost(text) === trusted);
  if (!known && imitatesAgency(hostname)) throw refused(message('credentials.portal.lookAlike', { host, agency }));
  if (!known) {
    const foreign = message('credentials.portal.foreignHost', { host, agency });
    throw trustableHost(text) === undefined
      ? refused(foreign)
      : refused(foreign, message('credentials.portal.foreignHost.help', { host, agency }));
  }
  if (protocol !== 'https:') throw refused(message('credentials.portal.notProtected', { address: shown(text) }));
  if (isAgency(hostname) && port !== '') {
    throw refused(message('credentials.portal.port', { address: shown(text), port }));
  }
  return address;
}

/**
 * @returns the host, with its port where it has one, that a user may vouch for by name: https, a whole name of plain
 *   letters, and neither the agency's nor made to look like it; undefined for all else.
 */
export function trustableHost(text: string): string | undefined {
  const url = plainUrl(text);
  if (url instanceof AppError || url.protocol !== 'https:') return undefined;
  const { hostname, host } = url;
  const isName = isWholeName(hostname) && hostname.includes('.') && /[a-z]/.test(hostname.split('.').at(-1) ?? '');
  const isOthers = isLoopback(hostname) || isAgency(hostname) || imitatesAgency(hostname);
  return isName && !isOthers ? host : undefined;
}

/** @returns whether a host is the agency's own, or one below it. */
export function isAgency(hostname: string): boolean {
  return (hostname === agency || hostname.endsWith(`.${agency}`)) && isWholeName(hostname);
}

function plainUrl(text: string): URL | AppError {
  const address = shown(text);
  const found = tricks.find(([, pattern]) => pattern.test(text));
  if (found) {
    const [reason, , help = 'credentials.portal.help'] = found;
    return refused(message(reason, { address }), message(help, { agency }));
  }
  if (!shape.test(text) || !URL.canParse(text)) return refused(message('credentials.portal.unreadable', { address }));
  return new URL(text);
}

/** A password that was typed into an address is nobody's to read. */
function shown(text: string): string {
  return visible(text).replace(/\/\/.*@/, '//***@');
}

/** @param hostname as the URL parser normalises it: IPv4 in any notation has become four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function isWholeName(hostname: string): boolean {
  return hostname.length <= 253 && hostname.split('.').every((part) => label.test(part) && !part.startsWith('xn--'));
}

function refused(text: Message, help = message('credentials.portal.help', { agency })): AppError {
  return new AppError('usage', text, { code: 'PORTAL_ADDRESS_REFUSED', help });
}
