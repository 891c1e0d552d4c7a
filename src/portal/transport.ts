import { setFlagsFromString } from 'node:v8';
import type { Dispatcher } from 'undici';
import type { PortalAddress } from '../credentials/portal-address.js';
import { AppError, message } from '../errors.js';
import { Lost, lossReason, refused, Unreadable } from './troubles.js';

/** No answer may be larger, packed or unpacked. */
export const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
/** So many answers may come before the answer (1xx), each of which undici forgets. */
const MAX_EARLY_ANSWERS = 16;
const MAX_CONNECT_MS = 10_000;

/** The proxy for https, and the hosts that are reached without it, written as in `HTTPS_PROXY` and `NO_PROXY`. */
export interface Proxy {
  readonly https?: string | undefined;
  readonly no?: string | undefined;
}

export interface WireRequest {
  readonly method: string;
  /** From the slash on, already encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | undefined;
  /** Where it may take less than others. */
  readonly withinMs?: number | undefined;
}

export interface Reply {
  readonly status: number;
  readonly header: (name: string) => string;
  /** As it came: perhaps still packed. */
  readonly body: Buffer;
}

export interface Wire {
  /** One attempt, that follows nothing and repeats nothing. @throws Lost, Unreadable */
  send(request: WireRequest): Promise<Reply>;
  close(): Promise<void>;
}

/**
 * The way to one origin and no other: https, or http on this machine.
 * @param timeoutMs what connecting, waiting and the whole answer may take together, so that a slow drip ends too
 * @throws AppError usage where the address is neither, or the proxy's address cannot be read
 */
export function openWire(address: PortalAddress, timeoutMs: number, proxy: Proxy): Wire {
  assertProtected(address);
  const through = address.loopback || !proxy.https ? {} : proxy;
  let opened: Promise<Dispatcher> | undefined;
  return {
    async send(request) {
      opened ??= openDispatcher(timeoutMs, through);
      const dispatcher = await opened;
      const within = Math.min(timeoutMs, request.withinMs ?? timeoutMs);
      return exchange(dispatcher, address.origin, request, within).catch((error: unknown) => {
        throw error instanceof Lost && isOfProxy(error, through) ? new Lost('proxy', error.sent, error.cause) : error;
      });
    },
    async close() {
      await (await opened?.catch(() => undefined))?.destroy();
    },
  };
}

function assertProtected({ origin, host }: PortalAddress): void {
  const { protocol, hostname, origin: parsed } = new URL(origin);
  const loopback = hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
  if (parsed === origin && (protocol === 'https:' || (protocol === 'http:' && loopback))) return;
  throw new AppError('usage', message('portal.notProtected', { host }), { code: 'PORTAL_NOT_HTTPS' });
}

async function openDispatcher(timeoutMs: number, proxy: Proxy): Promise<Dispatcher> {
  // undici reads HTTP by WebAssembly. V8 would compile that a second time, for speed that some requests do not need, and
  // the program could not end before: a quarter of a second of each command.
  setFlagsFromString('--liftoff-only');
  // Said in words: otherwise NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would let anybody be the portal.
  const verified = { rejectUnauthorized: true };
  const connect = { timeout: Math.min(timeoutMs, MAX_CONNECT_MS), ...verified };
  if (!proxy.https) {
    const { default: Agent } = await import('undici/lib/dispatcher/agent.js');
    return new Agent({ connect });
  }
  // By its default: in the bundle, a CommonJS package has no names.
  const { default: undici } = await import('undici');
  try {
    // Of SOCKS undici knows no more than an experiment.
    if (!/^https?:$/.test(new URL(proxy.https).protocol)) throw new Error('no proxy for https');
    // What is left out undici would take from the environment by itself.
    return new undici.EnvHttpProxyAgent({
      connect,
      requestTls: connect,
      proxyTls: connect,
      httpProxy: '',
      httpsProxy: proxy.https,
      noProxy: proxy.no ?? '',
    });
  } catch (cause) {
    throw new AppError('usage', message('portal.proxyInvalid'), { code: 'PROXY_INVALID', cause });
  }
}

/** Whether the proxy itself could not be reached: the portal was never asked. */
function isOfProxy({ reason, cause }: Lost, { https }: Proxy): boolean {
  if (https === undefined || (reason !== 'refused' && reason !== 'nameUnknown')) return false;
  const { hostname, port, protocol } = new URL(https);
  // Where a name has several addresses each was tried.
  const failure = cause as Tried & { readonly errors?: readonly Tried[] };
  const tried = failure.errors?.[0] ?? failure;
  return tried.hostname === hostname || tried.port === Number(port || (protocol === 'https:' ? 443 : 80));
}

/** What the system says of a connection that did not come about. */
interface Tried {
  readonly hostname?: string;
  readonly port?: number;
}

function exchange(dispatcher: Dispatcher, origin: string, request: WireRequest, timeoutMs: number): Promise<Reply> {
  return new Promise((resolve, reject) => {
    let sent = false;
    let begun = false;
    let late: Lost | undefined;
    let running: Dispatcher.DispatchController | undefined;
    let status = 0;
    let head: Readonly<Record<string, string | string[] | undefined>> = {};
    let size = 0;
    let early = 0;
    const chunks: Buffer[] = [];
    const deadline = setTimeout(() => {
      late = new Lost(begun ? 'slow' : 'timeout', sent);
      reject(late);
      running?.abort(late);
    }, timeoutMs);
    dispatcher.dispatch(
      {
        origin,
        path: request.path,
        method: request.method,
        headers: request.headers,
        body: request.body ?? null,
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        onRequestStart(controller) {
          running = controller;
          if (late) controller.abort(late);
          else sent = true;
        },
        // At its first byte, when no header is whole yet: of this nothing else of undici tells.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        onResponseStarted() {
          begun = true;
        },
        onResponseStart(controller, statusCode, headers) {
          if (statusCode < 200 && ++early > MAX_EARLY_ANSWERS) controller.abort(new Unreadable(`status ${statusCode}`));
          status = statusCode;
          head = headers;
        },
        onResponseData(controller, chunk) {
          size += chunk.length;
          if (size > MAX_ANSWER_BYTES) controller.abort(new Unreadable('size'));
          else chunks.push(chunk);
        },
        onResponseEnd() {
          clearTimeout(deadline);
          resolve({ status, header: (name) => [head[name]].flat().join(', '), body: Buffer.concat(chunks) });
        },
        onResponseError(_controller, error) {
          clearTimeout(deadline);
          const isOurs = error instanceof Unreadable || error instanceof Lost;
          reject(isOurs ? error : (refused(error) ?? new Lost(lossReason(error), sent, error)));
        },
      },
    );
  });
}
