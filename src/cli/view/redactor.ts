/** What stands in place of a secret. */
const hidden = '••••••';
/** A shorter word may be any word, and no portal takes it for a password. */
const shortest = 6;

const bearer = /\b(bearer|basic)(\s+)[\w.~+/=-]{8,}/gi;
const jsonWebToken = /\beyJ[\w-]{8,}\.[\w-]{4,}\.[\w-]*/g;
/** A number of a JSON document is no NIK, however long; nor is what stands among letters, such as a digest. */
const nik = /(?<![\p{L}\d_])(?<!(?<!\\)":)\d{16}(?![\p{L}\d_])/gu;
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
      known = new RegExp([...secrets].flatMap(formsOf).sort(longestFirst).map(pattern).join('|'), 'g');
    },
    clean(text) {
      const kept = known === undefined ? text : text.replace(known, hidden);
      const told = kept.replace(bearer, `$1$2${hidden}`).replace(jsonWebToken, hidden);
      return reveal ? told : told.replace(nik, masked);
    },
  };
}

/** As it is, and as JSON, CSV, an address and base64 write it. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const json = JSON.stringify(secret).slice(1, -1);
  const forms = [secret, json, JSON.stringify(json).slice(1, -1), secret.replaceAll('"', '""')];
  // Half a letter, which an address cannot carry, has no such form.
  if (bytes.toString() === secret) forms.push(encodeURIComponent(secret));
  return [...forms, bytes.toString('base64').replace(/=+$/, ''), bytes.toString('base64url')];
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** A blank may have become the end of a line. */
function pattern(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function masked(number: string): string {
  return examples.has(number) ? number : `${number.slice(0, 4)}••••••••${number.slice(-4)}`;
}
