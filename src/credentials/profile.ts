import { isAbsolute } from 'node:path';
import { AppError, message } from '../errors.js';
import { parseNpp } from './npp.js';
import { parsePortalAddress, trustableHost } from './portal-address.js';
import { userNameIn } from './user-name.js';
import { visible } from './visible.js';

/** What is known of one company. */
export interface Profile {
  readonly npp?: string;
  /** Three digits; `000` is the head unit. */
  readonly divisi?: string;
  /** Who logs in; the company's first owner when absent. */
  readonly user?: string;
  /** The portal's origin, or `sandbox` for the one on this machine, wherever it listens. */
  readonly portal?: string;
  /** A host off the agency's domain that the user has vouched for by name, with its port where it has one. */
  readonly trustedHost?: string;
  /** Which data stood behind the portal at the last login. */
  readonly portalId?: string;
  readonly company?: {
    readonly jkkGroup?: 1 | 2 | 3 | 4 | 5;
    readonly scale?: 'micro' | 'small' | 'medium' | 'large';
    readonly labourIntensive?: boolean;
  };
  /** The absolute path of each month's workers' file, with `{period}` where the month stands. */
  readonly roster?: string;
  readonly law?: {
    /** The absolute path of the company's own rows of the law. */
    readonly file?: string;
  };
  /** What SEBAB_NA of the agency's portal is for each reason to leave. */
  readonly sebabNa?: Readonly<Record<string, string>>;
  readonly sipp?: {
    /** Which of the portal's numbers KODE in the file of corrections is. */
    readonly correctionBy?: 'kode_tk' | 'kpj';
  };
  readonly credentials?: {
    /** Where secrets are kept; the keychain when absent. */
    readonly store?: 'keychain' | 'encrypted';
    /** The absolute path of the key to the encrypted store; a passphrase is asked for when absent. */
    readonly keyFile?: string;
  };
  readonly ledger?: {
    /** Whether pulled history is kept encrypted. */
    readonly encrypt?: boolean;
  };
  /** The header of a payroll file's column, and which column of ours it is. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** One setting of a profile: its dotted key and its value. */
export interface Setting {
  readonly key: string;
  readonly value: string | number | boolean;
}

interface Field {
  /** The values that are good, for a person to read. */
  readonly expected: string;
  /** @returns the value that a text means in a profile with that trusted host; undefined when it means none. */
  readonly parse: (text: string, trustedHost: string | undefined) => Setting['value'] | undefined;
}

const oneOf = (...values: readonly Setting['value'][]): Field => ({
  expected: values.join(', '),
  parse: (text) => values.find((value) => String(value) === text),
});

const matching = (expected: string, pattern: RegExp): Field => ({
  expected,
  parse: (text) => (pattern.test(text) ? text : undefined),
});

const absolutePath = (expected: string): Field => ({
  expected,
  parse: (text) => (isAbsolute(text) && !/\p{Cc}/u.test(text) ? text : undefined),
});

const fields: Readonly<Record<string, Field>> = {
  npp: { expected: 'A-Z 0-9, 8', parse: parseNpp },
  divisi: matching('000 … 999', /^\d{3}$/),
  user: { expected: 'budi, budi@pt-maju.co.id', parse: userNameIn },
  portal: {
    expected: 'sandbox, https://…',
    parse: (text, trustedHost) => (text === 'sandbox' ? text : parsePortalAddress(text, trustedHost).origin),
  },
  trustedHost: {
    expected: 'gateway.pt-maju.co.id',
    parse: (text) => (trustableHost(`https://${text}`) === text ? text : undefined),
  },
  portalId: matching('sandbox:…, https://…', /^[a-z]+:[A-Za-z0-9/:.-]{1,100}$/),
  'company.jkkGroup': oneOf(1, 2, 3, 4, 5),
  'company.scale': oneOf('micro', 'small', 'medium', 'large'),
  'company.labourIntensive': oneOf(true, false),
  'sipp.correctionBy': oneOf('kode_tk', 'kpj'),
  // Died is none of them: a death is a claim.
  ...Object.fromEntries(
    ['resigned', 'contract_ended', 'laid_off', 'retired', 'moved', 'other'].map((reason) => [
      `sebabNa.${reason}`,
      matching('01, …', /^\P{Cc}{1,40}$/u),
    ]),
  ),
  roster: {
    expected: '/…/{period}.csv',
    parse: (text) => (text.includes('{period}') ? absolutePath('').parse(text, undefined) : undefined),
  },
  'law.file': absolutePath('/…/law.yaml'),
  'credentials.store': oneOf('keychain', 'encrypted'),
  'credentials.keyFile': absolutePath('/…/bpjstk.key'),
  'ledger.encrypt': oneOf(true, false),
};

const column = matching('nik, name, wage, …', /^[a-z][a-z_]{0,39}$/);
const columnKey = /^columns\.\P{Cc}{1,200}$/u;

/**
 * Judges one setting.
 * @param text as typed: `true`, `3`, `micro`. @param trustedHost of the profile that it is for.
 * @throws AppError usage when there is no such key, or the value is none of it.
 */
export function parseSetting(key: string, text: string, trustedHost?: string): Setting {
  const field = knownField(key);
  const value = field.parse(text, trustedHost);
  if (value !== undefined) return { key, value };
  throw new AppError('usage', message('settings.badValue', { key, value: visible(text), expected: field.expected }), {
    code: 'SETTING_INVALID',
  });
}

/** @returns the same key. @throws AppError usage when there is no such one. */
export function checkKey(key: string): string {
  knownField(key);
  return key;
}

function knownField(key: string): Field {
  const field = fieldOf(key);
  if (field) return field;
  const keys = [...Object.keys(fields), 'columns.<header>'].join(', ');
  throw new AppError('usage', message('settings.unknownKey', { key: visible(key) }), {
    code: 'SETTING_UNKNOWN',
    help: message('settings.unknownKey.help', { keys }),
  });
}

function fieldOf(key: string): Field | undefined {
  if (columnKey.test(key)) return column;
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** @returns the host that a profile in a file vouches for. @throws AppError usage where it cannot be vouched for. */
export function trustedHostOf(stored: unknown): string | undefined {
  const vouched = settingsOf(stored).find(({ key }) => key === 'trustedHost');
  return vouched && String(parseSetting(vouched.key, String(vouched.value)).value);
}

/**
 * Judges a profile that a file holds; what it does not know it leaves out.
 * @throws AppError usage naming the key whose value is wrong.
 */
export function parseProfile(stored: unknown): Profile {
  const known = settingsOf(stored).filter(({ key }) => fieldOf(key) !== undefined);
  const trusted = trustedHostOf(stored);
  return known.reduce((profile, { key, value }) => withSetting(profile, parseSetting(key, String(value), trusted)), {});
}

/** @returns the leaves of a profile as dotted keys, one level deep, in the order in which they were set. */
export function settingsOf(profile: unknown): Setting[] {
  return entriesOf(profile).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [{ key, value: leaf(value) }];
    return entriesOf(value).map(([part, inner]) => ({ key: `${key}.${part}`, value: leaf(inner) }));
  });
}

/** @returns the same profile with one more, or another, value; undefined takes the key away. */
export function withSetting(
  profile: Readonly<Record<string, unknown>>,
  { key, value }: { readonly key: string; readonly value: Setting['value'] | undefined },
): Readonly<Record<string, unknown>> {
  const dot = key.indexOf('.');
  if (dot === -1) return replaced(profile, key, value);
  const group = key.slice(0, dot);
  const inner = Object.fromEntries(entriesOf(profile[group]));
  const changed = replaced(inner, key.slice(dot + 1), value);
  return replaced(profile, group, Object.keys(changed).length > 0 ? changed : undefined);
}

function replaced(record: Readonly<Record<string, unknown>>, key: string, value: unknown): Record<string, unknown> {
  const others = Object.entries(record).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function leaf(value: unknown): Setting['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : visible(JSON.stringify(value));
}
