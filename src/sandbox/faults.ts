import { document } from '../contract/generated/document.js';
import type { Database } from './store/database.js';
import { armedFaults, countFault, type Fault } from './store/faults.js';

/** A request as far as a fault may ask for it. */
export interface Asked {
  readonly operation: string;
  readonly method: string;
  /** With its gaps: `/periods/{period}`. */
  readonly template: string;
  readonly path: string;
  /** Whether a session is asked for. */
  readonly guarded: boolean;
}

/**
 * Counts a request for every fault that asks for such ones.
 * @returns the fault that strikes it: the first that is due; the others stay due for the next request.
 */
export function faultFor(db: Database, asked: Asked): Fault | undefined {
  // Nearly always there are none: then nothing has to be written.
  if (armedFaults(db).length === 0) return undefined;
  return db.write(() => {
    let striking: Fault | undefined;
    for (const fault of armedFaults(db).filter((each) => concerns(each, asked))) {
      const strikes = striking === undefined && fault.seen + 1 >= fault.nth;
      if (strikes) striking = fault;
      countFault(db, fault.id, strikes);
    }
    return striking;
  });
}

function concerns({ kind, resource }: Fault, { operation, method, template, path, guarded }: Asked): boolean {
  if (kind === 'expired-session' && !guarded) return false;
  return resource === null || [operation, `${method} ${template}`, `${method} ${path}`].includes(resource);
}

/** The operations of the contract, each with its method and path: `PUT /periods/{period}/draft`. */
const resources: ReadonlyMap<string, string> = new Map(
  Object.entries(document['paths'] as Readonly<Record<string, object>>).flatMap(([template, item]) =>
    Object.entries(item)
      .filter(([, described]) => typeof described === 'object' && 'operationId' in (described as object))
      .map(([method, described]) => [
        (described as { operationId: string }).operationId,
        `${method.toUpperCase()} ${template}`,
      ]),
  ),
);

/** The operations of the contract, and the request that each is. */
export const requests: readonly (readonly [operation: string, request: string])[] = [...resources];

/** What requests can be called by: the operations of the contract, by name and by method and path. */
export const resourceNames: readonly string[] = [...resources].flat();

/** @returns whether any request of the contract can be the one that the word means. */
export function isResource(word: string): boolean {
  return resources.has(word) || [...resources.values()].some((each) => patternOf(each).test(word));
}

function patternOf(resource: string): RegExp {
  return new RegExp(`^${resource.replaceAll(/\{\w+\}/g, '[^/?#]+')}$`);
}
