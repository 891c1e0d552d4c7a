import { scrypt, scryptSync, timingSafeEqual, type ScryptOptions } from 'node:crypto';
import { promisify } from 'node:util';

const LENGTH = 32;
const BLOCK_SIZE = 8;

/** A password as it is kept: `scrypt$cost$salt$hash`. */
export function hashPassword(password: string, cost: number, salt: Uint8Array): string {
  const hash = scryptSync(password, salt, LENGTH, optionsOf(cost));
  return ['scrypt', cost, Buffer.from(salt).toString('hex'), hash.toString('hex')].join('$');
}

/** Takes as long for a wrong password as for the right one. */
export async function verifyPassword(password: string, kept: string): Promise<boolean> {
  const [, cost = '', salt = '', hash = ''] = kept.split('$');
  const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);
  const derived = await derive(password, Buffer.from(salt, 'hex'), LENGTH, optionsOf(Number(cost)));
  return timingSafeEqual(derived, Buffer.from(hash, 'hex'));
}

function optionsOf(cost: number): ScryptOptions {
  return { N: cost, r: BLOCK_SIZE, p: 1, maxmem: 2 ** 20 + 256 * cost * BLOCK_SIZE };
}
