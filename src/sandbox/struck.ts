import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from './context.js';
import { Refusal } from './problem.js';
import type { Fault } from './store/faults.js';

/** A request, and the way to handle it. */
export interface Struck {
  readonly context: Context;
  readonly request: Request;
  readonly bindings: HttpBindings;
  /** Does what is asked, and answers, also with a refusal. */
  readonly serve: (context: Context, request: Request) => Promise<Response>;
}

/** Handles a request as the fault has it. @throws Refusal where the portal itself is what fails */
export async function struck(fault: Fault, { context, request, bindings, serve }: Struck): Promise<Response> {
  const milliseconds = fault.milliseconds ?? 0;
  const socket = bindings.incoming.socket;
  const later = (by: number) => new Date(context.clock().getTime() + by);
  switch (fault.kind) {
    case 'delay':
      await context.pause(milliseconds);
      return serve(context, request);
    case 'drop-before':
      socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'drop-after':
      await serve(context, request);
      socket.destroy();
      return RESPONSE_ALREADY_SENT;
    case 'reset':
      socket.resetAndDestroy();
      return RESPONSE_ALREADY_SENT;
    case '500':
      throw new Refusal('INTERNAL');
    case '500-after':
      await serve(context, request);
      throw new Refusal('INTERNAL');
    case '503':
      return new Response('Service Unavailable', {
        status: 503,
        headers: { 'Retry-After': String(Math.ceil(milliseconds / 1_000)) },
      });
    case 'half-answer':
      return halved(await serve(context, request), bindings);
    case 'duplicate':
      await serve(context, request.clone());
      return serve(context, request);
    case 'clock-ahead':
      return serve({ ...context, clock: () => later(milliseconds) }, request);
    case 'clock-behind':
      return serve({ ...context, clock: () => later(-milliseconds) }, request);
    case 'expired-session':
      throw new Refusal('SESSION_INVALID');
    case 'maintenance':
      return serve({ ...context, closedUntil: later(milliseconds) }, request);
  }
}

/** Announces the whole answer, and hangs up after half of it. */
async function halved(answer: Response, { outgoing }: HttpBindings): Promise<Response> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, { ...Object.fromEntries(answer.headers), 'content-length': bytes.length || 1 });
  outgoing.write(bytes.subarray(0, bytes.length / 2), () => outgoing.destroy());
  return RESPONSE_ALREADY_SENT;
}
