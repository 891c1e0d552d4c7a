import { setTimeout as sleep } from 'node:timers/promises';
import type { PortalAddress } from '../credentials/portal-address.js';
import { type Success, tryOnce, type Weight } from './attempt.js';
import { Circuit, type OutageNotes } from './circuit.js';
import { unknownOutcome } from './failures.js';
import { type Answer, type AnyInput, type Input, type Operation, type Route, routeOf } from './operations.js';
import { persist, RetryBudget, Setback } from './retries.js';
import { type Session, type SessionSource, shareSession } from './session.js';
import { secretsIn } from './secrets.js';
import { openWire, type Proxy, type Reply, type Wire } from './transport.js';
import { Lost, Unreadable } from './troubles.js';

/**
 * How a portal that does not answer is taken: `brief` sends nothing again, for what is an answer too without it; `insistent`
 * sends each request although those before it found nobody, for what cannot wait.
 */
export type Manner = 'brief' | 'insistent';

export interface PortalOptions {
  readonly address: PortalAddress;
  readonly clock: () => Date;
  /** From 0 to 1, without 1. */
  readonly random: () => number;
  /** 32 hexadecimal digits, never the same twice. */
  readonly requestId: () => string;
  /** As many, by which the portal's log knows all requests of this run; one of its own for each portal when absent. */
  readonly traceId?: string | undefined;
  readonly userAgent: string;
  /** Our own version, `1.2.3`, which the portal may find too old. */
  readonly version: string;
  /** What one attempt of a request may take, from connecting to the last byte. */
  readonly timeoutMs: number;
  readonly manner?: Manner | undefined;
  readonly language: 'id' | 'en';
  readonly proxy?: Proxy | undefined;
  readonly session?: SessionSource | undefined;
  readonly trace?: ((event: TraceEvent) => void) | undefined;
  /** Told every secret before it is sent, and when it comes. */
  readonly onSecret?: ((secret: string) => void) | undefined;
  /** How requests travel; HTTP when absent. */
  readonly wire?: Wire | undefined;
  /** What earlier runs have met at this portal, and whether that holds this one back. */
  readonly outages?: { readonly notes: OutageNotes; readonly obeyed: boolean } | undefined;
  /** Waits between two attempts. */
  readonly pause?: ((ms: number) => Promise<void>) | undefined;
}

/** One attempt as the user's own log may show it: nothing of what was said in it. */
export interface TraceEvent {
  readonly method: string;
  /** With its gaps and without its query, so without any number of a worker or bill. */
  readonly path: string;
  /** Which attempt of the request it was, from 1. */
  readonly attempt: number;
  /** The HTTP status, or why there was none. */
  readonly outcome: number | string;
  readonly ms: number;
  readonly requestId: string;
}

/** Sends the contract's requests, each as often as it may be sent. */
export interface Client {
  readonly host: string;
  /**
   * @param own a session that is sent in place of the source's: once, as it is, and not waited for long.
   * @returns the answer, in the shape that the contract gives it. @throws AppError
   */
  call<O extends Operation>(operation: O, input: Input<O>, own?: Session): Promise<Answer<O>>;
  close(): Promise<void>;
}

interface Outgoing {
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | undefined;
  readonly withinMs?: number | undefined;
}

/** The command has its answer already. */
const PARTING_MS = 3_000;

/** Opens nothing yet: the first request does. @throws AppError usage for an address that is not protected */
export function openClient(options: PortalOptions): Client {
  const { address, requestId: newId } = options;
  const wire = options.wire ?? openWire(address, options.timeoutMs, options.proxy ?? {});
  const sessions = shareSession(options.session);
  const tellSecrets = (value: unknown): void => {
    for (const secret of secretsIn(value)) options.onSecret?.(secret);
  };
  const pause = options.pause ?? ((ms: number) => sleep(ms));
  const budget = new RetryBudget(options.manner === 'brief' ? 0 : undefined);
  const traceId = options.traceId ?? newId();
  const { origin, host } = address;
  const { notes, obeyed: obeysNotes = false } = options.outages ?? {};
  const circuit = new Circuit({ origin, host, clock: options.clock, notes, obeysNotes });

  async function send(
    { method, template }: Route,
    request: Outgoing,
    { requestId, attempt }: { readonly requestId: string; readonly attempt: number },
    session?: Session,
  ): Promise<Reply> {
    const started = options.clock().getTime();
    const trace = (outcome: number | string) => {
      const ms = options.clock().getTime() - started;
      options.trace?.({ method, path: template, attempt, outcome, ms, requestId });
    };
    const headers = {
      ...request.headers,
      'user-agent': options.userAgent,
      'accept-language': options.language,
      'accept-encoding': 'gzip',
      'x-request-id': requestId,
      traceparent: `00-${traceId}-${newId().slice(-16)}-01`,
      ...(session && { authorization: `Bearer ${session.accessToken}` }),
    };
    if (Object.values(headers).some((value) => !/^[\x20-\x7e]*$/.test(value))) throw new Unreadable('header');
    try {
      const path = request.path + request.query;
      const reply = await wire.send({ method, path, headers, body: request.body, withinMs: request.withinMs });
      trace(reply.status);
      return reply;
    } catch (error) {
      trace(error instanceof Lost ? error.reason : 'unreadable');
      throw error;
    }
  }

  async function call(operation: Operation, input: AnyInput, own?: Session): Promise<unknown> {
    const route = routeOf(operation);
    if (options.manner !== 'insistent' && !own) circuit.assertClosed();
    const requestId = newId();
    const place = { host, requestId };
    tellSecrets(input.body);
    const request = { ...prepare(route, input), withinMs: own && PARTING_MS };
    let session = own ?? (route.guarded ? await sessions.current() : undefined);
    let renewed = own !== undefined;
    let attempts = 0;
    const once = () =>
      tryOnce({
        route,
        place,
        weight: weightOf(route, input),
        origin,
        now: options.clock,
        send: () => {
          tellSecrets(session);
          return send(route, request, { requestId, attempt: ++attempts }, session);
        },
      });
    let waitMs: number | undefined;
    const attempt = async (): Promise<Success | Setback> => {
      const outcome = await once();
      const refused = outcome instanceof Setback && outcome.error.code === 'SESSION_INVALID';
      if (!refused || !session || renewed) return outcome;
      renewed = true;
      session = await sessions.renewed(session);
      return once();
    };
    try {
      const { value } = await persist(attempt, {
        random: options.random,
        pause,
        budget: own ? new RetryBudget(0) : budget,
        unknownOutcome: (last) => unknownOutcome(last, place),
        asked: (ms) => (waitMs = ms),
      });
      circuit.heard();
      tellSecrets(value);
      return value;
    } catch (error) {
      if (!own) circuit.failed(error, waitMs);
      throw error;
    }
  }

  return {
    host,
    // The reader has judged the value by the same contract that the type is made from.
    call: <O extends Operation>(operation: O, input: Input<O>, own?: Session) =>
      call(operation, input, own) as Promise<Answer<O>>,
    close: () => wire.close(),
  };
}

function weightOf(route: Route, input: AnyInput): Weight {
  if (route.method === 'GET') return 'read';
  return input.header?.['Idempotency-Key'] === undefined ? 'once' : 'write';
}

function prepare(route: Route, input: AnyInput): Outgoing {
  const path = route.template.replace(/\{(\w+)\}/g, (_gap, name: string) =>
    encodeURIComponent(String(input.path?.[name])),
  );
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {}))
    if (value !== undefined) asked.set(name, String(value));
  const query = asked.size === 0 ? '' : `?${asked.toString()}`;
  const accepted = [...route.answers.values()].map(({ mediaType }) => mediaType).filter(Boolean);
  const headers = { ...input.header, accept: [...new Set([...accepted, 'application/problem+json'])].join(', ') };
  if (input.lines) {
    const packed = { 'content-type': 'application/x-ndjson', 'content-encoding': 'gzip' };
    return { path, query, headers: { ...headers, ...packed }, body: input.lines.bytes };
  }
  if (input.bytes) {
    return { path, query, headers: { ...headers, 'content-type': 'application/octet-stream' }, body: input.bytes };
  }
  if (input.body === undefined) return { path, query, headers, body: undefined };
  const body = Buffer.from(JSON.stringify(input.body));
  return { path, query, headers: { ...headers, 'content-type': 'application/json' }, body };
}
