import { createCipheriv, createDecipheriv } from 'node:crypto';
import { AppError, message } from '../errors.js';
import type { Employer } from './employer.js';

/** Seals what the ledger keeps of one employer's events, and opens it again. */
export interface Sealer {
  /** @param id the event's. @returns nonce, tag and what is sealed, in base64. */
  seal(id: string, text: string): string;
  /** @throws AppError usage LEDGER_SEALED when the key is another, or anything was changed. */
  open(id: string, sealed: string): string;
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** How long a key is, in bytes. */
export const keyBytes = 32;

/**
 * AES-256-GCM, with a nonce for each event, bound to employer and event: what is moved elsewhere does not open.
 * @param key 32 bytes. @param random of a cryptographic generator.
 */
export function sealerWith(
  key: Uint8Array,
  { portal, npp, divisi }: Employer,
  random: (bytes: number) => Uint8Array,
): Sealer {
  const boundTo = (id: string): Buffer => Buffer.from(JSON.stringify([portal, npp, divisi, id]));
  return {
    seal(id, text) {
      const nonce = random(nonceBytes);
      const sealing = createCipheriv(cipher, key, nonce).setAAD(boundTo(id));
      const sealed = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
      return Buffer.concat([nonce, sealing.getAuthTag(), sealed]).toString('base64');
    },
    open(id, sealed) {
      const bytes = Buffer.from(sealed, 'base64');
      const start = nonceBytes + tagBytes;
      if (bytes.length < start) throw unopened();
      try {
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
          .setAAD(boundTo(id))
          .setAuthTag(bytes.subarray(nonceBytes, start));
        return Buffer.concat([opening.update(bytes.subarray(start)), opening.final()]).toString('utf8');
      } catch (error) {
        throw unopened(error);
      }
    },
  };
}

/** A wrong key and a changed byte look the same. */
function unopened(cause?: unknown): AppError {
  return new AppError('usage', message('ledger.sealed'), {
    code: 'LEDGER_SEALED',
    help: message('ledger.sealed.help'),
    cause,
  });
}
