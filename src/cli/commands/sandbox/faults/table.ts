import { message } from '../../../../errors.js';
import type { Fault } from '../../../../sandbox/index.js';
import type { Cell, TableBlock } from '../../../view/view.js';

/** @returns a fault as `--json` shows it; `seconds` is null where it does not last. */
export function faultDocument({ id, kind, resource, nth, times, milliseconds, seen, struck }: Fault): object {
  const seconds = milliseconds === null ? null : milliseconds / 1_000;
  return { id, kind, on: resource, nth, times, seconds, seen, struck };
}

export function faultTable(faults: readonly Fault[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'id', label: 'column.id' },
      { name: 'kind', label: 'column.fault' },
      { name: 'on', label: 'column.on', wraps: true },
      { name: 'nth', label: 'column.nth' },
      { name: 'times', label: 'column.times' },
      { name: 'seconds', label: 'column.seconds' },
      { name: 'struck', label: 'column.struck' },
    ],
    rows: faults.map(({ id, kind, resource, nth, times, milliseconds, struck }): Cell[] => [
      id,
      kind,
      resource ?? { code: '*', label: 'sandbox.anyRequest' },
      nth,
      times ?? { code: 'always', label: 'sandbox.always' },
      milliseconds === null ? null : milliseconds / 1_000,
      struck,
    ]),
    empty: message('sandbox.noFaults'),
  };
}
