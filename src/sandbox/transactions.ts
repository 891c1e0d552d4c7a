import type { Operation } from './contract.js';
import type { Answer, AnyAnswer, Call, Handler } from './operation.js';
import { accountIn } from './login.js';
import { Refusal } from './problem.js';
import type { Session } from './sessions.js';
import type { Company } from './store/companies.js';
import type { Database } from './store/database.js';
import { keepAnswer, keptAnswer } from './store/kept-answers.js';
import type { User } from './store/users.js';

/** A call of a company that is logged in, inside a transaction. */
type CompanyCall<O extends Operation> = Omit<Call<O>, 'session'> & {
  readonly session: Session;
  readonly company: Company;
  readonly user: User;
  readonly db: Database;
};

/** What is known of a company on a day. */
export type Look = Pick<CompanyCall<Operation>, 'context' | 'company' | 'db' | 'today'>;

/** What the rules of the month need of a call. */
export type Deed = Pick<CompanyCall<Operation>, 'context' | 'company' | 'user' | 'db' | 'now' | 'today' | 'origin'>;

type Run<O extends Operation> = (call: CompanyCall<O>) => Answer<O>;

/** An operation that changes nothing. */
export function reading<O extends Operation>(run: Run<O>): Handler<O> {
  return (call) => call.context.db.read(() => run(ofCompany(call)));
}

/** An operation that may change something, and that has no key. */
export function writing<O extends Operation>(run: Run<O>): Handler<O> {
  return (call) => call.context.db.write(() => checked(call, run(ofCompany(call))));
}

/** As `writing`, where a refusal has something to be written too, such as that a code was tried. */
export function settled<O extends Operation>(run: (call: CompanyCall<O>) => Answer<O> | Refusal): Handler<O> {
  return (call) => {
    const outcome = call.context.db.write(() => {
      const answer = run(ofCompany(call));
      return answer instanceof Refusal ? answer : checked(call, answer);
    });
    if (outcome instanceof Refusal) throw outcome;
    return outcome;
  };
}

/**
 * An operation that may be sent again and does the same again: its key is bound to what was asked, and the answer is
 * made anew, since the month may have moved on since.
 */
export function repeatable<O extends Operation>(run: (call: CompanyCall<O>) => Answer<O> | Refusal): Handler<O> {
  return settled((known) => {
    const kept = keptFor(known);
    const answer = run(known);
    if (!kept && !(answer instanceof Refusal)) {
      const { db, company, operation, request } = known;
      keepAnswer(db, company.id, operation, keyOf(known), { request, answer: null });
    }
    return answer;
  });
}

/** An operation that is done once for a key: sent again, it answers as it did and does nothing. */
export function once<O extends Operation>(run: Run<O>): Handler<O> {
  return (call) =>
    call.context.db.write(() => {
      const known = ofCompany(call);
      const kept = keptFor(known);
      if (kept?.answer) return JSON.parse(kept.answer) as Answer<O>;
      const answer = checked(call, run(known));
      keepAnswer(known.db, known.company.id, call.operation, keyOf(call), {
        request: call.request,
        answer: JSON.stringify(answer),
      });
      return answer;
    });
}

/** @returns the call of somebody who is logged in. @throws Refusal SESSION_INVALID where the user was removed meanwhile */
export function ofCompany<O extends Operation>(call: Call<O>): CompanyCall<O> {
  const { session, context } = call;
  if (!session) throw new Error(`${call.operation} is not guarded`);
  return { ...call, session, db: context.db, ...accountIn(context.db, session) };
}

function checked<A extends AnyAnswer>(call: { readonly check: (answer: AnyAnswer) => void }, answer: A): A {
  call.check(answer);
  return answer;
}

/** @throws Refusal when the key was used for something else; refused requests bind no key. */
function keptFor<O extends Operation>(call: CompanyCall<O>): { readonly answer: string | null } | undefined {
  const kept = keptAnswer(call.db, call.company.id, call.operation, keyOf(call));
  if (kept && kept.request !== call.request) throw new Refusal('IDEMPOTENCY_KEY_REUSED');
  return kept;
}

function keyOf(call: { readonly header?: unknown }): string {
  return (call.header as { readonly 'Idempotency-Key': string })['Idempotency-Key'];
}
