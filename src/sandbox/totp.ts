import { createHmac, timingSafeEqual } from 'node:crypto';

const STEP_SECONDS = 30;
/** A code of the step before or after is good too: clocks differ, and people type slowly. */
const STEPS_AROUND = [0, -1, 1];
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * Judges a code of RFC 6238 (SHA-1, 6 digits, 30 seconds).
 * @param after the step of the last code that was taken: none of it or before it is good again.
 * @returns the code's step; undefined when it is wrong.
 */
export function stepOfCode(secret: Uint8Array, code: string, now: Date, after: number): number | undefined {
  const present = Math.floor(now.getTime() / 1000 / STEP_SECONDS);
  const given = Buffer.from(code);
  return STEPS_AROUND.map((offset) => present + offset).find(
    (step) => step > after && timingSafeEqual(given, Buffer.from(codeAt(secret, step))),
  );
}

/** @returns bytes in Base32 (RFC 4648), without padding. */
export function base32(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[Number.parseInt(five.padEnd(5, '0'), 2)]).join('');
}

function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
