import { domainToUnicode } from 'node:url';
import { AppError, type Message } from '../errors.js';
import { isAgency, parsePortalAddress } from './portal-address.js';
import { visible } from './visible.js';

/** Letters of one kind that stand together in a host's name. */
export interface Letters {
  /** A run of plain letters, digits, dots and hyphens; of all else one character, as `visible` shows it. */
  readonly text: string;
  /** Of one character: `U+0430`. */
  readonly codePoint: string | null;
  /** As Unicode names it, such as `Latin` or `Cyrillic`; null where it has no name here. */
  readonly script: string | null;
}

/** What a link from a mail or a chat leads to. */
export type LinkVerdict = {
  /** The host as it would be connected to; empty where there is none. */
  readonly host: string;
  /** The host's name, letter by letter; the plain ones together. */
  readonly letters: readonly Letters[];
} & (
  | { readonly verdict: 'agency' | 'trusted' }
  | { readonly verdict: 'this-machine' }
  | { readonly verdict: 'refused'; readonly reason: Message }
);

const longestHost = 253;

const scripts = (
  'Latin Cyrillic Greek Armenian Hebrew Arabic Devanagari Thai Georgian Hangul Cherokee Han Hiragana Katakana Javanese ' +
  'Balinese Sundanese Buginese Batak Lisu Coptic Common Inherited'
)
  .split(' ')
  .map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }));

/**
 * Judges a link by the rule that holds for a portal, its path aside; opens no connection.
 * @param text as it was copied; without a scheme it is taken for https. @param trusted the host that the user has vouched for.
 */
export function judgeLink(text: string, trusted?: string): LinkVerdict {
  const trimmed = copied(text);
  const whole = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  const [, site = whole, , rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/([^/?#]*))(.*)$/is.exec(whole) ?? [];
  const letters = lettersOf(hostIn(site));
  try {
    // What hides in the path can turn the line around on a screen.
    const { host, loopback } = parsePortalAddress(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(rest) ? whole : site, trusted);
    const isOwn = isAgency(new URL(site).hostname);
    if (loopback) return { verdict: 'this-machine', host, letters };
    return { verdict: isOwn ? 'agency' : 'trusted', host, letters };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const host = URL.canParse(site) ? new URL(site).host : '';
    return { verdict: 'refused', host: visible(host), letters, reason: error.text };
  }
}

/** @returns a link without what mails and chats put around it, and with both of its slashes. */
function copied(text: string): string {
  return text
    .trim()
    .replace(/^<(.*)>$/s, '$1')
    .replace(/^(https?:)\/(?!\/)/i, '$1//');
}

/** @returns the host as it was meant to be read: what punycode hides is shown. */
function hostIn(site: string): string {
  const authority = site.replace(/^[a-z][a-z0-9+.-]*:\/*/i, '');
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, '');
  return (host.includes('xn--') && domainToUnicode(host)) || host;
}

function lettersOf(host: string): Letters[] {
  const shown = Array.from(host).slice(0, longestHost).join('');
  return Array.from(shown.matchAll(/[a-z0-9.-]+|./gisu), ([text]): Letters => {
    if (/^[a-z0-9.-]+$/i.test(text)) return { text, codePoint: null, script: 'Latin' };
    const codePoint = `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    const script = scripts.find(({ pattern }) => pattern.test(text))?.name ?? null;
    return { text: shownLetter(text), codePoint, script };
  });
}

/** A letter is shown as it is, for the eye to compare; all else by its number, and so is what would turn the line around. */
function shownLetter(character: string): string {
  const isPlain = /^[\p{L}\p{N}]$/u.test(character) && !/^[\p{Script=Hebrew}\p{Script=Arabic}]$/u.test(character);
  return isPlain ? character : visible(character);
}
