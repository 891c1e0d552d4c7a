import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context as HonoContext } from 'hono';
import { type Context, maintenanceEnd } from './context.js';
import { faultFor } from './faults.js';
import { checkProblem, type Operation, type OperationContract, readContract } from './contract.js';
import { checkAnswer, ContractViolation, type Handler, type Handlers, receive } from './operation.js';
import { Refusal } from './problem.js';
import { auth } from './routes/auth.js';
import { bills } from './routes/billing.js';
import { claims } from './routes/claims.js';
import { company } from './routes/company.js';
import { accountSecurity } from './routes/account-security.js';
import { employees } from './routes/employees.js';
import { history } from './routes/history.js';
import { notifications } from './routes/notifications.js';
import { meta } from './routes/meta.js';
import { participants } from './routes/participants.js';
import { periods } from './routes/periods.js';
import { secondFactor } from './routes/second-factor.js';
import { registrations } from './routes/registrations.js';
import { users } from './routes/users.js';
import { struck } from './struck.js';

/** A request that was answered, as a log may show it. */
export interface Served {
  readonly method: string;
  /** With its gaps: `/periods/{period}`. */
  readonly path: string;
  /** Null where none was told, or only half an answer. */
  readonly status: number | null;
  readonly ms: number;
  readonly request: string;
  /** The run that it is part of, where it said so (`traceparent`). */
  readonly trace: string | null;
  /** What was asked to go wrong with it. */
  readonly fault: string | null;
}

export interface Faults {
  /** Told of every answer of our own that breaks the contract, and of everything else that went wrong inside. */
  readonly fault: (error: unknown) => void;
  readonly served?: ((served: Served) => void) | undefined;
}

type Environment = { Bindings: HttpBindings; Variables: { requestId: string } };

const handlers: Handlers = {
  ...meta,
  ...auth,
  ...secondFactor,
  ...accountSecurity,
  ...company,
  ...users,
  ...registrations,
  ...employees,
  ...participants,
  ...periods,
  ...bills,
  ...claims,
  ...notifications,
  ...history,
};
const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** @returns the portal as a web application: every operation of the contract, and nothing else. */
export function portalApp(context: Context, { fault, served }: Faults): Hono<Environment> {
  const app = new Hono<Environment>();
  app.use(async (c, next) => {
    c.set('requestId', requestIdOf(c.req.header('x-request-id'), context));
    if (!loopback.test(c.req.header('host') ?? '')) throw new Refusal('REQUEST_INVALID', { detail: 'a foreign Host' });
    await next();
  });
  for (const contract of readContract()) {
    const handler = handlers[contract.operation] as unknown as Handler<Operation>;
    app.on(contract.method, contract.path, async (c) => {
      const { method, template, operation, guarded } = contract;
      const began = context.clock().getTime();
      const address = c.env.incoming.socket.remoteAddress ?? null;
      const serve = async (now: Context, request: Request): Promise<Response> => {
        try {
          const opensAt = maintenanceEnd(now);
          if (opensAt !== undefined && operation !== 'getMeta') throw new Refusal('MAINTENANCE', { opensAt });
          const answer = await handler(await receive(contract, request, c.req.param(), now, address));
          checkAnswer(contract, answer);
          return respond(c, contract, answer);
        } catch (error) {
          return failed(c, error, fault);
        }
      };
      const wanted = faultFor(context.db, { operation, method, template, path: c.req.path, guarded });
      const answer = wanted
        ? await struck(wanted, { context, request: c.req.raw, bindings: c.env, serve }).catch((error: unknown) =>
            failed(c, error, fault),
          )
        : await serve(context, c.req.raw);
      served?.({
        method,
        path: template,
        status: answer === RESPONSE_ALREADY_SENT ? null : answer.status,
        ms: context.clock().getTime() - began,
        request: c.get('requestId'),
        trace: /^[\da-f]{2}-([\da-f]{32})-/.exec(c.req.header('traceparent') ?? '')?.[1] ?? null,
        fault: wanted?.kind ?? null,
      });
      return answer;
    });
  }
  app.notFound((c) => refuse(c, new Refusal('NOT_FOUND'), fault));
  app.onError((error, c) => failed(c, error, fault));
  return app;
}

function failed(c: HonoContext<Environment>, error: unknown, fault: Faults['fault']): Response {
  if (error instanceof Refusal) return refuse(c, error, fault);
  fault(error);
  return refuse(c, new Refusal('INTERNAL'), fault);
}

function respond(
  c: HonoContext<Environment>,
  { answers }: OperationContract,
  { status, body }: { readonly status: number; readonly body?: unknown },
): Response {
  const mediaType = answers.get(status)?.mediaType;
  if (mediaType === undefined) return new Response(null, { status, headers: headersOf(c) });
  const content = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
  return new Response(content, { status, headers: headersOf(c, mediaType) });
}

function refuse(c: HonoContext<Environment>, refusal: Refusal, fault: Faults['fault']): Response {
  const problem = refusal.problem(c.get('requestId'));
  if (!checkProblem(problem)) fault(new ContractViolation(`problem: ${JSON.stringify(checkProblem.errors)}`));
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: headersOf(c, 'application/problem+json'),
  });
}

function headersOf(c: HonoContext<Environment>, mediaType?: string): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    'X-Request-Id': c.get('requestId'),
    ...(mediaType !== undefined && { 'Content-Type': mediaType }),
  };
}

function requestIdOf(told: string | undefined, { random }: Context): string {
  return told !== undefined && /^[\w-]{1,64}$/.test(told) ? told : Buffer.from(random(16)).toString('hex');
}
