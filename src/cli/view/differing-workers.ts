import { message } from '../../errors.js';
import type { DifferingWorkers } from '../../workflows/differing-workers.js';
import { maskNik } from '../../workflows/shown-diagnostic.js';
import { shownNumber, identityJson } from './whose.js';
import type { Block } from './view.js';

/** More names than this are counted, not said. */
const namesShown = 20;

/** @returns whom the portal has otherwise than the file of a month that is reported, as data. */
export function differingJson({ workers, ...counts }: DifferingWorkers, reveal: boolean): object {
  const named = workers.map(({ action, kpj, data }) => {
    return { action, name: data.name ?? '', ...identityJson(data, kpj, reveal) };
  });
  return { ...counts, workers: named };
}

/** The same for people. */
export function differingBlocks({ workers, ...counts }: DifferingWorkers, reveal: boolean): Block[] {
  const shown = workers.slice(0, namesShown);
  const more = counts.register + counts.update + counts.deactivate - shown.length;
  return [
    { kind: 'text', text: message('submit.workersDiffer'), tone: 'warn' },
    {
      kind: 'table',
      columns: [
        { name: 'name', label: 'column.name', shrinks: true },
        { name: 'nik', label: 'column.nik' },
        { name: 'action', label: 'column.difference' },
      ],
      rows: shown.map(({ action, data: { name = '', nik, passportNo } }) => [
        name,
        shownNumber(nik ?? passportNo, reveal, maskNik),
        { code: action, label: `submit.differs.${action}` },
      ]),
    },
    ...(more > 0 ? [{ kind: 'text', text: message('roster.leavingMore', { more }), tone: 'dim' } as const] : []),
  ];
}
