import { checkPdf, mediaType, parseJson, unpack } from './body.js';
import { overloaded, type Place, redirected, unreachable, unreadable } from './failures.js';
import { type Expected, problemReader, type Route } from './operations.js';
import { PortalProblem, type Problem } from './problems.js';
import { retryAfter, Setback } from './retries.js';
import { Mismatch, printable, type Reader } from './shape.js';
import type { Reply } from './transport.js';
import { type LossReason, Lost, Unreadable } from './troubles.js';

/**
 * What sending a request twice would mean: nothing for a `read`, nothing for a `write` with its key,
 * and something for what is sent but `once`, such as a password.
 */
export type Weight = 'read' | 'write' | 'once';

/** An attempt that went well. */
export interface Success {
  readonly value: unknown;
}

export interface Attempt {
  readonly route: Route;
  readonly weight: Weight;
  readonly origin: string;
  readonly place: Place;
  readonly now: () => Date;
  readonly send: () => Promise<Reply>;
}

/** What is wrong with these is wrong the next second too; who drips once would take the whole time again. */
const lasting: ReadonlySet<LossReason> = new Set(['certificate', 'certificateDates', 'tls', 'slow']);

/** Sends once and judges what came. @returns the answer as the contract has it, or what stood in its way */
export async function tryOnce(attempt: Attempt): Promise<Success | Setback> {
  const { weight, place } = attempt;
  const doubtful = weight === 'write' ? 'unknown' : 'notNow';
  try {
    return await judge(attempt, await attempt.send());
  } catch (error) {
    if (error instanceof Lost) {
      const again = !lasting.has(error.reason) && (weight !== 'once' || !error.sent);
      return new Setback(unreachable(error, place), error.sent ? doubtful : 'notNow', again);
    }
    // The same question gets the same rubbish, but a write is worth asking after.
    if (error instanceof Unreadable) return new Setback(unreadable(error, place), doubtful, weight === 'write');
    throw error;
  }
}

async function judge({ route, weight, origin, place, now }: Attempt, reply: Reply): Promise<Success | Setback> {
  const expected = route.answers.get(reply.status);
  if (expected) return { value: await readAnswer(reply, expected) };

  const location = reply.header('location');
  if (reply.status >= 300 && reply.status < 400 && location) {
    return new Setback(redirected(hostOf(location, origin), place), 'notNow', false);
  }
  const doubtful = weight === 'write' ? 'unknown' : 'notNow';
  const again = weight !== 'once';
  const wait = retryAfter(reply.header('retry-after'), now());
  const until = wait === undefined ? undefined : new Date(now().getTime() + wait).toISOString();
  if (reply.status >= 400 && mediaType(reply) === 'application/problem+json') {
    const problem = read(parseJson(await unpack(reply)), problemReader()) as Problem;
    const error = new PortalProblem({ ...(until && { opensAt: until }), ...problem }, place.requestId);
    if (error.kind === 'unreachable') {
      const opens = problem.opensAt === undefined ? undefined : retryAfter(problem.opensAt, now());
      return new Setback(error, problem.code === 'INTERNAL' ? doubtful : 'notNow', again, wait ?? opens);
    }
    return new Setback(error, problem.code === 'SESSION_INVALID' ? 'notNow' : 'no', false);
  }
  if (reply.status >= 500 || reply.status === 429) {
    return new Setback(overloaded(reply.status, until, place), doubtful, again, wait);
  }
  throw new Unreadable(`status ${reply.status}`);
}

async function readAnswer(reply: Reply, expected: Expected): Promise<unknown> {
  if (expected.mediaType === '') return undefined;
  if (mediaType(reply) !== expected.mediaType) throw new Unreadable('content-type');
  const bytes = await unpack(reply);
  return expected.reader ? read(parseJson(bytes), expected.reader) : checkPdf(bytes);
}

function read(value: unknown, reader: Reader): unknown {
  const answer = reader(value);
  if (answer instanceof Mismatch) throw new Unreadable(answer.at);
  return answer;
}

function hostOf(location: string, origin: string): string {
  const host = URL.canParse(location, origin) ? new URL(location, origin).host : '';
  return host === '' ? printable(location).slice(0, 100) : host;
}
