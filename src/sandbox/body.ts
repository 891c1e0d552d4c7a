import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Check } from '../contract/generated/checks.js';
import { failedField } from './contract.js';
import { Refusal, type RefusedRow, refuseRows } from './problem.js';

const MAX_BYTES = 32 * 1024 * 1024;
const MAX_READ_BYTES = 8 * MAX_BYTES;
const MAX_LINES = 10_000;

/** @returns the bytes of a request, unpacked. @throws Refusal when they are too many or packed otherwise than with gzip */
export async function readBody(request: Request): Promise<Buffer> {
  const packing = (request.headers.get('content-encoding') ?? 'identity').trim().toLowerCase();
  if (packing !== 'identity' && packing !== 'gzip') {
    throw new Refusal('REQUEST_INVALID', { detail: 'Content-Encoding may be gzip alone' });
  }
  const bytes = await collect(request);
  if (packing === 'identity') return bytes;
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Refusal('BODY_TOO_LARGE');
    throw new Refusal('REQUEST_INVALID', { detail: 'the body is not gzip' });
  }
}

/** @throws Refusal for what is not UTF-8 or not JSON */
export function parseJson(bytes: Uint8Array): unknown {
  return json(text(bytes), 'the body');
}

/**
 * Reads NDJSON, each line as the contract describes it.
 * @throws Refusal REQUEST_INVALID for what is not NDJSON, EMPLOYEES_REFUSED for lines that are none of the contract's
 */
export function parseLines(bytes: Uint8Array, check: Check): unknown[] {
  const lines = text(bytes).split('\n');
  if (lines.at(-1) === '') lines.pop();
  if (lines.length > MAX_LINES) throw new Refusal('REQUEST_INVALID', { detail: `more than ${MAX_LINES} lines` });
  const refused: RefusedRow[] = [];
  const values = lines.map((line, index) => {
    const value = json(line, `line ${index + 1}`);
    if (!check(value)) {
      const field = failedField(check.errors);
      refused.push({ index, reason: 'invalid', ...(field !== undefined && { field }) });
    }
    return value;
  });
  refuseRows(refused);
  return values;
}

/** Past the bound it reads on for a while and keeps nothing: whoever is cut off while sending never sees the refusal. */
async function collect(request: Request): Promise<Buffer> {
  const told = Number(request.headers.get('content-length') ?? 0);
  if (told > MAX_READ_BYTES) throw new Refusal('BODY_TOO_LARGE');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
    else chunks.length = 0;
    if (size > MAX_READ_BYTES) break;
  }
  if (size > MAX_BYTES) throw new Refusal('BODY_TOO_LARGE');
  return Buffer.concat(chunks);
}

function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('REQUEST_INVALID', { detail: 'the body is not UTF-8' });
  }
}

function json(source: string, what: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch {
    throw new Refusal('REQUEST_INVALID', { detail: `${what} is not JSON` });
  }
}
