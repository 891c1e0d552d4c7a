import { createHash } from 'node:crypto';
import type { operations } from '../contract/generated/api.js';
import { type IsoDate, todayInJakarta } from '../law/calendar.js';
import { parseJson, parseLines, readBody } from './body.js';
import type { Context } from './context.js';
import type { Operation, OperationContract, Place, Schemas } from './contract.js';
import { Refusal } from './problem.js';
import { refuseRole } from './roles.js';
import { type Session, sessionOf } from './sessions.js';

type Responses<O extends Operation> = operations[O]['responses'];

type Content<R> = R extends { content: { 'application/json': infer T } }
  ? { readonly body: T }
  : R extends { content: { 'application/pdf': unknown } }
    ? { readonly body: Uint8Array<ArrayBuffer> }
    : { readonly body?: never };

/** What an operation may answer when it succeeds. */
export type Answer<O extends Operation> = {
  [S in keyof Responses<O> & number]: { readonly status: S } & Content<Responses<O>[S]>;
}[keyof Responses<O> & number];

export interface AnyAnswer {
  readonly status: number;
  readonly body?: unknown;
}

type Body<O extends Operation> = operations[O] extends {
  requestBody: { content: { 'application/x-ndjson': infer T } };
}
  ? readonly T[]
  : operations[O] extends { requestBody: { content: { 'application/octet-stream': unknown } } }
    ? Buffer
    : operations[O] extends { requestBody: { content: { 'application/json': infer T } } }
      ? T
      : undefined;

/** A request that the contract has found right, and whose session is known where one is asked for. */
export interface Call<O extends Operation = Operation> {
  readonly context: Context;
  readonly operation: Operation;
  /** One instant for all that the request does. */
  readonly now: Date;
  readonly today: IsoDate;
  readonly path: operations[O]['parameters']['path'];
  readonly query: NonNullable<operations[O]['parameters']['query']>;
  readonly header: operations[O]['parameters']['header'];
  readonly body: Body<O>;
  /** SHA-256 of what is asked: address and decoded body. */
  readonly request: string;
  readonly session: Session | undefined;
  readonly origin: Schemas['Origin'];
  /** @throws Error for an answer that the contract does not know, while it can still be undone. */
  readonly check: (answer: AnyAnswer) => void;
}

export type Handler<O extends Operation> = (call: Call<O>) => Answer<O> | Promise<Answer<O>>;

export type Handlers = { readonly [O in Operation]: Handler<O> };

/** An answer of the sandbox's own that breaks the contract. */
export class ContractViolation extends Error {
  override readonly name = 'ContractViolation';
}

/**
 * Judges a request by the contract and turns it into a call.
 * @param params the gaps of the path. @param address that it came from.
 * @throws Refusal for a request without a session where one is needed, of a user without the role, or that is none of the contract's
 */
export async function receive(
  contract: OperationContract,
  request: Request,
  params: Readonly<Record<string, string>>,
  context: Context,
  address: string | null,
): Promise<Call> {
  const now = context.clock();
  const session = contract.guarded ? sessionOf(context, request.headers.get('authorization'), now) : undefined;
  if (session && contract.roles) refuseRole(context.db, session.user, contract.roles);
  const url = new URL(request.url);
  const path = checked(contract, 'path', { ...params });
  const query = checked(contract, 'query', Object.fromEntries(url.searchParams));
  const header = checked(contract, 'header', Object.fromEntries(request.headers));
  const bytes = contract.body ? await readBody(request) : Buffer.alloc(0);
  const call = {
    context,
    operation: contract.operation,
    now,
    today: todayInJakarta(now),
    path,
    query,
    header,
    body: bodyOf(contract, request, bytes),
    request: createHash('sha256').update(`${contract.method} ${url.pathname}\n`).update(bytes).digest('hex'),
    session,
    origin: { address, program: request.headers.get('user-agent')?.slice(0, 200) ?? null },
    check: (answer: AnyAnswer) => checkAnswer(contract, answer),
  };
  return call as unknown as Call;
}

/** @throws ContractViolation */
export function checkAnswer({ operation, answers }: OperationContract, { status, body }: AnyAnswer): void {
  const expected = answers.get(status);
  if (!expected) throw new ContractViolation(`${operation} answers ${status}`);
  const { check } = expected;
  if (check && !check(body)) {
    throw new ContractViolation(`${operation} ${status}: ${JSON.stringify(check.errors)}`);
  }
}

function checked(contract: OperationContract, place: Place, values: Record<string, string>): unknown {
  const check = contract.parameters[place];
  const given = place === 'header' ? Object.fromEntries(headersAsNamed(contract.headers, values)) : { ...values };
  if (check(given)) return given;
  const failed = check.errors?.[0];
  throw new Refusal('REQUEST_INVALID', { detail: `${place}${failed?.instancePath ?? ''} ${failed?.message ?? ''}` });
}

/** Header names are those of the contract, whatever the case that they came in. */
function headersAsNamed(names: readonly string[], values: Record<string, string>): [string, string][] {
  return names.flatMap((name) => {
    const value = values[name.toLowerCase()];
    return value === undefined ? [] : [[name, value] as [string, string]];
  });
}

function bodyOf({ body }: OperationContract, request: Request, bytes: Buffer): unknown {
  if (!body) return undefined;
  const mediaType = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (mediaType !== body.mediaType) throw new Refusal('REQUEST_INVALID', { detail: `not ${body.mediaType}` });
  if (mediaType === 'application/octet-stream') return bytes;
  const { check } = body;
  if (mediaType === 'application/x-ndjson') return parseLines(bytes, check);
  const value = parseJson(bytes);
  if (check(value)) return value;
  const failed = check.errors?.[0];
  throw new Refusal('REQUEST_INVALID', { detail: `body${failed?.instancePath ?? ''} ${failed?.message ?? ''}` });
}
