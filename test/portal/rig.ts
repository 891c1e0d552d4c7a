import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { PortalAddress } from '../../src/credentials/portal-address.js';
import { AppError } from '../../src/errors.js';
import {
  openPortal,
  type Portal,
  type PortalOptions,
  type ProblemCode,
  type Session,
  type SessionSource,
  type TraceEvent,
} from '../../src/portal/index.js';

export const NOW = new Date('2026-11-23T14:00:00Z');
export const KEY = 'key-0000000000000001';

export const session = (name: string): Session => ({
  accessToken: `access-token-${name}`,
  refreshToken: `refresh-token-${name}`,
  expiresAt: '2026-11-23T14:15:00Z',
  company: { npp: 'AB123456', divisi: '000', name: 'PT Maju' },
});

export const metaAnswer = {
  contract: 'bpjstk-portal',
  version: '1.0.0',
  environment: 'sandbox',
  serverTime: '2026-11-23T14:00:07Z',
  minClient: '0.1.0',
  maintenance: null,
  helpdesk: { phone: '175', email: 'halo@example.test' },
};

export const companyAnswer = {
  npp: 'AB123456',
  divisi: '000',
  name: 'PT Maju',
  jkkGroup: 2,
  scale: 'medium',
  labourIntensive: false,
  registeredOn: '2016-01-04',
};

export const periodAnswer = {
  period: '2026-10',
  state: 'draft',
  revision: 0,
  reportId: null,
  key: KEY,
  digest: null,
  employees: 1,
  parts: 1,
  partsReceived: [],
  total: null,
  receipt: null,
  billingCode: null,
  waitingFor: null,
  dueDate: '2026-11-16',
  finalisedAt: null,
  amendment: null,
};

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** Unpacked. */
  readonly body: string;
}

export type Reaction = (response: ServerResponse, request: Received) => void;

/** A JSON answer. */
export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Reaction =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

/** A problem document. */
export const problem = (
  status: number,
  code: ProblemCode,
  extra: object = {},
  headers: Record<string, string> = {},
): Reaction =>
  json({ type: 'about:blank', title: code, status, code, ...extra }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });

/** The connection is cut once the request has been read. */
export const cut: Reaction = (response) => void response.socket?.destroy();

/** Bytes as they are. */
export const raw =
  (
    body: string | Buffer,
    headers: Record<string, string> = { 'content-type': 'application/json' },
    status = 200,
  ): Reaction =>
  (response) =>
    response.writeHead(status, headers).end(body);

export interface Rig {
  readonly origin: string;
  readonly address: PortalAddress;
  readonly requests: Received[];
  readonly pauses: number[];
  readonly traces: TraceEvent[];
  /** What a route does with its requests, in turn; the last goes on for ever. */
  on(route: string, ...reactions: Reaction[]): void;
  portal(options?: Partial<PortalOptions>): Portal;
  /** The requests of a route so far. */
  to(route: string): Received[];
  close(): Promise<void>;
}

const loggedIn: SessionSource = {
  current: () => Promise.resolve(session('first')),
  renew: () => Promise.resolve(session('second')),
};

/** A real server on this machine that answers as it is told, and clients that speak to it. */
export async function startRig(): Promise<Rig> {
  const requests: Received[] = [];
  const pauses: number[] = [];
  const traces: TraceEvent[] = [];
  const portals: Portal[] = [];
  const plans = new Map<string, Reaction[]>([['GET /meta', [json(metaAnswer)]]]);
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const bytes = Buffer.concat(chunks);
      const body = (incoming.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString();
      const { method = '', url = '', headers } = incoming;
      const received = { method, url, headers, body };
      requests.push(received);
      const plan = plans.get(routeOf(received)) ?? [];
      const reaction = plan.length > 1 ? plan.shift() : plan[0];
      if (reaction) reaction(response, received);
      else problem(404, 'NOT_FOUND')(response, received);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const address = addressOf(`http://127.0.0.1:${port}`);
  let ids = 0;
  return {
    origin: address.origin,
    address,
    requests,
    pauses,
    traces,
    on: (route, ...reactions) => void plans.set(route, reactions),
    portal(options = {}) {
      const portal = openPortal({
        address,
        clock: () => NOW,
        random: () => 0.5,
        requestId: () => (++ids).toString(16).padStart(32, '0'),
        userAgent: 'bpjstk/0.1.0',
        version: '0.1.0',
        timeoutMs: 5000,
        language: 'id',
        session: loggedIn,
        trace: (event) => traces.push(event),
        pause: (ms) => {
          pauses.push(ms);
          return Promise.resolve();
        },
        ...options,
      });
      portals.push(portal);
      return portal;
    },
    to: (route) => requests.filter((request) => routeOf(request) === route),
    async close() {
      await Promise.all(portals.map((portal) => portal.close()));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An address as the credentials' parser would hand it over. */
export function addressOf(origin: string): PortalAddress {
  const { host, hostname } = new URL(origin);
  return { origin, host, loopback: hostname === '127.0.0.1' } as PortalAddress;
}

/** The error that a promise ends with. */
export async function failure(doomed: Promise<unknown>): Promise<AppError> {
  const outcome = await doomed.then(
    () => 'no error',
    (error: unknown) => error,
  );
  if (outcome instanceof AppError) return outcome;
  throw new Error('an AppError was expected', { cause: outcome });
}

/** Everything that a list gives. */
export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of list) items.push(item);
  return items;
}

function routeOf({ method, url }: Received): string {
  return `${method} ${url.split('?')[0] ?? ''}`;
}
