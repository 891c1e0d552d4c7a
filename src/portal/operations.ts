import type { operations } from '../contract/generated/api.js';
import { document } from '../contract/generated/document.js';
import type { Packed } from './body.js';
import { type Reader, readerOf, type Schema } from './shape.js';

/** What the contract calls its requests, such as `putDraft`. */
export type Operation = keyof operations;

type Responses<O extends Operation> = operations[O]['responses'];

type Content<R> = R extends { content: { 'application/json': infer T } }
  ? T
  : R extends { content: { 'application/pdf': unknown } }
    ? Uint8Array
    : undefined;

/** What an operation answers when it succeeds. */
export type Answer<O extends Operation> = {
  [S in keyof Responses<O> & number]: Content<Responses<O>[S]>;
}[keyof Responses<O> & number];

type Body<O extends Operation> = operations[O] extends {
  requestBody: { content: { 'application/x-ndjson': infer T } };
}
  ? { readonly lines: Packed<T> }
  : operations[O] extends { requestBody: { content: { 'application/octet-stream': unknown } } }
    ? { readonly bytes: Uint8Array }
    : operations[O] extends { requestBody: { content: { 'application/json': infer T } } }
      ? { readonly body: T }
      : unknown;

/** What an operation asks for: `path`, `query` and `header` as the contract names them, and `body`, `lines` or `bytes`. */
export type Input<O extends Operation> = operations[O]['parameters'] & Body<O>;

/** The same without its types, as it is put on the wire. */
export interface AnyInput {
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly header?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly lines?: Packed<unknown>;
  readonly bytes?: Uint8Array;
}

export interface Route {
  readonly method: string;
  /** With its gaps: `/periods/{period}`. */
  readonly template: string;
  /** Whether a session is asked for. */
  readonly guarded: boolean;
  readonly answers: ReadonlyMap<number, Expected>;
}

/** What the contract says of one good answer; an answer without content has no media type. */
export interface Expected {
  readonly mediaType: string;
  readonly reader: Reader | undefined;
}

interface ContractOperation {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const contract = document as unknown as Contract;
const methods = ['get', 'put', 'post', 'delete'];
const routes = new Map<string, Route>();

/** @returns the method, path and answers of an operation, read from the contract itself. */
export function routeOf(operation: Operation): Route {
  if (routes.size === 0) readRoutes();
  const route = routes.get(operation);
  if (!route) throw new Error(`the contract has no operation ${operation}`);
  return route;
}

/** Reads a problem document. */
export const problemReader: () => Reader = lazily(() =>
  readerOf({ $ref: '#/components/schemas/Problem' }, contract.components.schemas),
);

function readRoutes(): void {
  for (const [template, item] of Object.entries(contract.paths)) {
    for (const method of methods.filter((name) => name in item)) {
      const { operationId, security, responses } = item[method] as ContractOperation;
      const answers = new Map<number, Expected>();
      for (const [status, { content }] of Object.entries(responses)) {
        if (status !== 'default') answers.set(Number(status), expectedOf(content));
      }
      routes.set(operationId, { method: method.toUpperCase(), template, guarded: security?.length !== 0, answers });
    }
  }
}

function expectedOf(content: Readonly<Record<string, { schema: Schema }>> = {}): Expected {
  const [mediaType = '', media] = Object.entries(content)[0] ?? [];
  if (mediaType !== 'application/json' || !media) return { mediaType, reader: undefined };
  const reader = lazily(() => readerOf(media.schema, contract.components.schemas));
  return { mediaType, reader: (value) => reader()(value) };
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
