/** The agency's name as it stands before `.go.id`. */
const name = 'bpjsketenagakerjaan';

/** So many letters put in, left out or exchanged still pass for the name at a glance. */
const mostSlips = 3;

/** What the eye takes for a letter. */
const twins: readonly (readonly [RegExp, string])[] = [
  [/[.-]/g, ''],
  [/0/g, 'o'],
  [/[1!|]/g, 'l'],
  [/3/g, 'e'],
  [/4/g, 'a'],
  [/5/g, 's'],
  [/6/g, 'b'],
  [/9/g, 'g'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];

/** What its programs are called by, and the scheme before it; a company may well call a host below its own domain so. */
const brands = /bpjs|jamsostek|lapakasik/;

/** The state's own domain, where nobody buys a name: what stands right before it is another authority's. */
const ofState = /\.go\.id$/;

/** The same, in the middle of another. */
const stateWithin = /\bgo\.id\./;

/**
 * @param hostname small plain letters. @returns whether somewhere in it, dots and hyphens aside, the agency's name
 *   stands, or what can be taken for it, or one of its brands; or it makes itself out to be the state's.
 */
export function imitatesAgency(hostname: string): boolean {
  const seen = seenAs(hostname);
  const isBrand = !ofState.test(hostname) && brands.test(seenAs(boughtName(hostname)));
  return isBrand || stateWithin.test(hostname) || slipsIn(seen) <= mostSlips;
}

/** @returns the part of a host's name that somebody had to buy: what stands before `.com`, `.id` or `.co.id`. */
function boughtName(hostname: string): string {
  const labels = hostname.split('.');
  const isOfCountry = labels.length > 2 && labels.at(-1)?.length === 2 && (labels.at(-2)?.length ?? 0) <= 3;
  return labels.at(isOfCountry ? -3 : -2) ?? '';
}

function seenAs(text: string): string {
  return twins.reduce((seen, [pattern, letter]) => seen.replace(pattern, letter), text);
}

/** Sellers' algorithm. @returns the fewest slips with which the name stands anywhere in a text. */
function slipsIn(text: string): number {
  let column = Array.from({ length: name.length + 1 }, (_, at) => at);
  let fewest = name.length;
  for (const letter of text) {
    const next = [0];
    for (let at = 1; at <= name.length; at++) {
      const exchanged = (column[at - 1] ?? 0) + (name[at - 1] === letter ? 0 : 1);
      next.push(Math.min(exchanged, (column[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    column = next;
    fewest = Math.min(fewest, column[name.length] ?? fewest);
  }
  return fewest;
}
