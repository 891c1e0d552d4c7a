import { scrypt, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keychainAccount, type SecretOwner } from './keychain.js';

/** The passwords that a portal refused, as hashes: what no timer may send again by itself. */
export interface Refusals {
  has(owner: SecretOwner, password: string): Promise<boolean>;
  add(owner: SecretOwner, password: string): Promise<void>;
  /** Forgets one that was taken after all. */
  remove(owner: SecretOwner, password: string): Promise<void>;
}

interface Refused {
  readonly salt: string;
  /** The last few, the newest last. */
  readonly hashes: readonly string[];
}

/** Two timers with a wrong password each must not take turns. */
const mostHashes = 4;
const hashBytes = 32;

/**
 * The refusals of this machine, in `refused.json` of a folder, which only its owner can read; a damaged file counts as empty.
 * @param random makes the salts.
 */
export function openRefusals(folder: string, random: (bytes: number) => Uint8Array): Refusals {
  const path = join(folder, 'refused.json');
  return {
    async has(owner, password) {
      const known = (await read(path)).get(accountOf(owner));
      if (!known) return false;
      const hash = await hashOf(owner, password, known.salt);
      return known.hashes.some((other) => isSame(other, hash));
    },
    async add(owner, password) {
      const all = await read(path);
      const { salt, hashes } = all.get(accountOf(owner)) ?? {
        salt: Buffer.from(random(16)).toString('hex'),
        hashes: [],
      };
      const hash = await hashOf(owner, password, salt);
      const others = hashes.filter((other) => !isSame(other, hash));
      all.set(accountOf(owner), { salt, hashes: [...others, hash].slice(-mostHashes) });
      await write(folder, path, all);
    },
    async remove(owner, password) {
      const all = await read(path);
      const known = all.get(accountOf(owner));
      if (!known) return;
      const hash = await hashOf(owner, password, known.salt);
      const others = known.hashes.filter((other) => !isSame(other, hash));
      if (others.length === known.hashes.length) return;
      if (others.length === 0) all.delete(accountOf(owner));
      else all.set(accountOf(owner), { ...known, hashes: others });
      await write(folder, path, all);
    },
  };
}

function accountOf(owner: SecretOwner): string {
  return keychainAccount(owner, 'password');
}

/** The owner is hashed too: the same password of two companies is not seen to be the same. */
function hashOf(owner: SecretOwner, password: string, salt: string): Promise<string> {
  const secret = `${accountOf(owner)}\0${password}`;
  return new Promise((resolve, reject) => {
    scrypt(secret, Buffer.from(salt, 'hex'), hashBytes, (error, hash) => {
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
  const { salt, hashes } = value as Partial<Record<string, unknown>>;
  return typeof salt === 'string' && Array.isArray(hashes) && hashes.every((hash) => typeof hash === 'string');
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
