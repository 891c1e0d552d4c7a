/** What stands in place of a secret. */
const hidden = '••••••';
/** A shorter word may be any word, and no portal takes it for a password. */
const shortest = 6;

const bearer = /\b(bearer|basic)(\s+)[\w.~+/=-]{8,}/gi;
const jsonWebToken = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g;
/** A number of a JSON document is no NIK, however long; nor is what stands in a digest. A file's name may hold one. */
const nik = /(?<!\d)(?<!(?<!\\)":)\d{16}(?!\d)/g;
/** As people write it, to read it the better. */
const groupedNik = /(?<![\da-f])(\d{4})([-.])\d{4}\2\d{4}\2(\d{4})(?![\da-f])/g;
/** Of a digest or the number of a request, which are as long at the least. */
const digestLength = 32;
/** Nobody's: those of the template and of the examples of `report explain`. */
const examples = new Set(['3171011508900001', '3171011508900000']);

/** Keeps this run's secrets out of everything that is written, whichever way they got there. */
export interface Redactor {
  /** From here on the text comes out of `clean` no more. Digits alone do: a figure would be falsified. */
  hide(secret: string): void;
  /** @returns the text without known secrets, without anything that looks like a token, with each NIK masked. */
  clean(text: string): string;
}

/** @param reveal whether identity numbers may be shown whole. */
export function openRedactor(reveal: boolean): Redactor {
  const secrets = new Set<string>();
  let known: RegExp | undefined;
  return {
    hide(secret) {
      if (secret.length < shortest || /^\d*$/.test(secret) || secrets.has(secret)) return;
      secrets.add(secret);
      known = new RegExp([...secrets].sort(longestFirst).flatMap(patternsOf).join('|'), 'g');
    },
    clean(text) {
      const kept = known === undefined ? text : text.replace(known, hidden);
      const told = kept.replace(bearer, `$1$2${hidden}`).replace(jsonWebToken, hidden);
      return reveal ? told : told.replace(nik, masked).replace(groupedNik, '$1••••••••$3');
    },
  };
}

/** @returns what finds a secret as it is, and as JSON, CSV, an address, a form and base64 write it. */
function patternsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [secret, json, JSON.stringify(json).slice(1, -1), secret.replaceAll('"', '""'), ...base64Of(secret)];
  return [...new Set(forms)].map(pattern).concat(Array.from(secret, inAddress).join(''));
}

/** Wherever it begins in what is encoded, `12345678:` before a password for one: all signs that are its own alone. */
function base64Of(secret: string): string[] {
  const whole = Buffer.from(secret).toString('base64').replace(/=+$/, '');
  const within = [0, 1, 2].map((before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(secret)]);
    return bytes.toString('base64').slice(Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6));
  });
  return [whole, ...within].flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}

/** A mark may stand there as it is or as its bytes, in capitals or not, as each language encodes; a blank also as a plus. */
function inAddress(letter: string): string {
  if (/^[A-Za-z0-9]$/.test(letter)) return letter;
  const bytes = Array.from(Buffer.from(letter), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const either = bytes.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  return `(?:${pattern(letter)}|${either}${letter === ' ' ? '|\\+' : ''})`;
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** A blank may have become the end of a line. */
function pattern(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function masked(number: string, at: number, text: string): string {
  if (examples.has(number) || isInDigest(text, at, at + number.length)) return number;
  return `${number.slice(0, 4)}••••••••${number.slice(-4)}`;
}

/** Letters of a word may be hexadecimal digits as well: how many there are tells. */
function isInDigest(text: string, start: number, end: number): boolean {
  const [before = ''] = /[\da-f]*$/.exec(text.slice(Math.max(0, start - digestLength), start)) ?? [];
  const [after = ''] = /^[\da-f]*/.exec(text.slice(end, end + digestLength)) ?? [];
  return before.length + (end - start) + after.length >= digestLength;
}
