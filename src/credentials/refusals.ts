import { scrypt, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keychainAccount, type SecretOwner } from './keychain.js';

/** What was refused: a password, what makes codes, or a change of password whose answer was lost. */
const kinds = ['password', 'codes', 'change'] as const;
export type RefusedKind = (typeof kinds)[number];

/** What a portal refused, as hashes: what no timer may send again by itself. */
export interface Refusals {
  /** @returns since when, ISO 8601; undefined for what was not refused. */
  since(owner: SecretOwner, what: RefusedKind, secret: string): Promise<string | undefined>;
  add(owner: SecretOwner, what: RefusedKind, secret: string): Promise<void>;
  /** Forgets one that was taken after all. */
  remove(owner: SecretOwner, what: RefusedKind, secret: string): Promise<void>;
  /** All that is remembered of an account, the newest last. */
  list(owner: SecretOwner): Promise<readonly Omit<Refusal, 'hash'>[]>;
}

interface Refusal {
  readonly what: RefusedKind;
  readonly at: string;
  readonly hash: string;
}

interface Refused {
  readonly salt: string;
  /** The last few, the newest last. */
  readonly refusals: readonly Refusal[];
}

/** Two timers with a wrong password each must not take turns. */
const mostRefusals = 4;
const hashBytes = 32;

/**
 * The refusals of this machine, in `refused.json` of a folder, which only its owner can read; a damaged file counts as empty.
 * @param world.random makes the salts.
 */
export function openRefusals(
  folder: string,
  { random, clock }: { readonly random: (bytes: number) => Uint8Array; readonly clock: () => Date },
): Refusals {
  const path = join(folder, 'refused.json');
  return {
    async since(owner, what, secret) {
      const known = (await read(path)).get(accountOf(owner));
      if (!known) return undefined;
      const hash = await hashOf(owner, what, secret, known.salt);
      return known.refusals.find((other) => isSame(other.hash, hash))?.at;
    },
    async add(owner, what, secret) {
      const all = await read(path);
      const { salt, refusals } = all.get(accountOf(owner)) ?? {
        salt: Buffer.from(random(16)).toString('hex'),
        refusals: [],
      };
      const hash = await hashOf(owner, what, secret, salt);
      const others = refusals.filter((other) => !isSame(other.hash, hash));
      const refusal = { what, at: clock().toISOString(), hash };
      all.set(accountOf(owner), { salt, refusals: [...others, refusal].slice(-mostRefusals) });
      await write(folder, path, all);
    },
    async remove(owner, what, secret) {
      const all = await read(path);
      const known = all.get(accountOf(owner));
      if (!known) return;
      const hash = await hashOf(owner, what, secret, known.salt);
      const others = known.refusals.filter((other) => !isSame(other.hash, hash));
      if (others.length === known.refusals.length) return;
      if (others.length === 0) all.delete(accountOf(owner));
      else all.set(accountOf(owner), { ...known, refusals: others });
      await write(folder, path, all);
    },
    async list(owner) {
      const { refusals = [] } = (await read(path)).get(accountOf(owner)) ?? {};
      return refusals.map(({ what, at }) => ({ what, at }));
    },
  };
}

function accountOf(owner: SecretOwner): string {
  return keychainAccount(owner, 'password');
}

/** The owner is hashed too: the same password of two companies is not seen to be the same. */
function hashOf(owner: SecretOwner, what: RefusedKind, secret: string, salt: string): Promise<string> {
  const text = [accountOf(owner), what, secret].join('\0');
  return new Promise((resolve, reject) => {
    scrypt(text, Buffer.from(salt, 'hex'), hashBytes, (error, hash) => {
      if (error) reject(error);
      else resolve(hash.toString('hex'));
    });
  });
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

async function read(path: string): Promise<Map<string, Refused>> {
  try {
    const found: unknown = JSON.parse(await readFile(path, 'utf8'));
    const entries = typeof found === 'object' && found !== null ? Object.entries(found) : [];
    return new Map(entries.filter((entry): entry is [string, Refused] => isRefused(entry[1])));
  } catch {
    return new Map();
  }
}

function isRefused(value: unknown): value is Refused {
  if (typeof value !== 'object' || value === null) return false;
  const { salt, refusals } = value as Partial<Record<string, unknown>>;
  return typeof salt === 'string' && Array.isArray(refusals) && refusals.every(isRefusal);
}

function isRefusal(value: unknown): value is Refusal {
  if (typeof value !== 'object' || value === null) return false;
  const { what, at, hash } = value as Partial<Record<string, unknown>>;
  const isTold = typeof at === 'string' && typeof hash === 'string' && !Number.isNaN(Date.parse(at));
  return isTold && kinds.some((kind) => kind === what);
}

/** Whole or not at all. What cannot be written is let go: the portal's own answer must reach the person. */
async function write(folder: string, path: string, all: ReadonlyMap<string, Refused>): Promise<void> {
  const part = `${path}.part`;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await rm(part, { force: true });
    await writeFile(part, `${JSON.stringify(Object.fromEntries(all))}\n`, { flag: 'wx', mode: 0o600 });
    await rename(part, path);
  } catch {
    await rm(part, { force: true }).catch(() => undefined);
  }
}
