import { AppError, message } from '../errors.js';
import { PortalProblem } from '../portal/index.js';
import type { Rows } from '../report/rows.js';
import { columnOfField } from './column-field.js';
import { maskKpj, maskNik } from './shown-diagnostic.js';

/** Who a row is about, as far as it says. */
export interface RefusedWorker {
  readonly name?: string | undefined;
  readonly nik?: string | undefined;
  readonly kpj?: string | undefined;
}

const mostNamed = 5;

/**
 * Sends rows, and names those that the portal refuses, with its reason.
 * @param rows all of them. @param first the place of the first one that is sent, from 0. @param who of a row.
 * @throws AppError refused EMPLOYEES_REFUSED; whatever else `send` throws
 */
export async function namingRefused<T, R>(
  send: () => Promise<T>,
  { rows, first, who }: { readonly rows: Rows<R>; readonly first: number; readonly who: (row: R) => RefusedWorker },
): Promise<T> {
  try {
    return await send();
  } catch (error) {
    const refused = error instanceof PortalProblem && error.code === 'EMPLOYEES_REFUSED' ? error.problem.rows : [];
    if (!refused?.length) throw error;
    const shown = refused.slice(0, mostNamed);
    const rowsShown = rowsAt(rows, new Set(shown.map(({ index }) => first + index)));
    const named = shown.map(({ index, reason, field }) => {
      const row = rowsShown.get(first + index);
      return {
        who: row === undefined ? String(first + index + 1) : nameOf(who(row)),
        reason,
        field: field && columnOfField(field),
      };
    });
    throw new AppError('refused', message('workers.refused', { rows: refused.length, named }), {
      code: 'EMPLOYEES_REFUSED',
      help: message('workers.refused.help'),
      requestId: (error as PortalProblem).requestId,
      cause: error,
    });
  }
}

function rowsAt<R>(rows: Rows<R>, places: ReadonlySet<number>): Map<number, R> {
  const found = new Map<number, R>();
  let at = 0;
  for (const row of rows) {
    if (places.has(at)) found.set(at, row);
    if (found.size === places.size) break;
    at++;
  }
  return found;
}

function nameOf({ name = '', nik, kpj }: RefusedWorker): string {
  const number = nik !== undefined ? maskNik(nik) : kpj === undefined ? '' : maskKpj(kpj);
  if (name === '') return number;
  return number === '' ? name : `${name} (${number})`;
}
