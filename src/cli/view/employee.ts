import { columnOfField } from '../../workflows/column-field.js';
import { message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { WorkerChange } from '../../portal/resources.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import type { ShownEmployee } from '../../workflows/show-employee.js';
import { workerOptions } from '../worker-options.js';
import { checked } from './contributions.js';
import { employeeDocument, shown, statusCell, wageCell } from './employees.js';
import { otherwise, standingsTable } from './participant.js';
import { saidOf } from './said-of.js';
import { beforeAfter, type Block, type Cell, type Outcome, type View } from './view.js';

type Told = WorkerChange['fields'][number];

/** One worker: data, standing in each programme, what age will bring, what has changed; exit 3 where we see the standing otherwise. */
export function employeeOutcome(found: ShownEmployee, reveal: boolean): Outcome {
  const { connection, participant, differing, limits, changes } = found;
  const employee = shown(found.employee, reveal);
  const { kpj, status, data, endDate, endReason } = employee;
  const fields: [FixedKey, Cell][] = [
    ['field.name', data.name ?? null],
    ['field.nik', data.nik ?? data.passportNo ?? null],
    ['field.kpj', kpj],
    ['field.status', statusCell(status)],
    ['field.birthDate', data.birthDate ? { day: data.birthDate } : null],
    ['field.gender', saidOf('gender', data.gender)],
    ['field.citizenship', saidOf('citizenship', data.citizenship)],
    ['field.contractType', saidOf('contractType', data.contractType)],
    ['field.wage', wageCell(data.wage)],
    ['field.startDate', data.startDate ? { day: data.startDate } : null],
    ...(endDate ? [['field.endDate', { day: endDate }] as [FixedKey, Cell]] : []),
    ...(endReason
      ? [['field.endReason', { code: endReason, label: `worker.reason.${endReason}` }] as [FixedKey, Cell]]
      : []),
    ...(limits.jpEnds ? [['field.jpEnds', { period: limits.jpEnds }] as [FixedKey, Cell]] : []),
    ...(limits.jkpBars ? [['field.jkpBars', { day: limits.jkpBars }] as [FixedKey, Cell]] : []),
  ];
  const history = changes.map((change) => ({ ...change, fields: change.fields.map((told) => masked(told, reveal)) }));
  const view: View = {
    json: {
      ...employeeDocument(employee),
      standings: participant.standings,
      ageLimits: { jpEnds: limits.jpEnds ?? null, jkpBars: limits.jkpBars ?? null },
      differing,
      changes: history.map(({ at, who, action, period, fields: told }) => ({
        at,
        who,
        action,
        period,
        fields: told.map(({ field, before, after }) => ({
          field,
          before: plain(field, before),
          after: plain(field, after),
        })),
      })),
    },
    blocks: [
      { kind: 'fields', fields },
      standingsTable(participant.standings),
      ...otherwise(differing),
      ...history.flatMap(changeBlocks),
    ],
    portal: connection.name,
  };
  return checked(view, differing.length === 0, differing.join(', '));
}

function changeBlocks({ at, who, action, period, fields }: WorkerChange): Block[] {
  const text = message(`worker.history.${action}`, { at, who, period: period ?? '' });
  const title: Block = { kind: 'heading', text };
  if (fields.length === 0) return [title];
  return [
    title,
    beforeAfter(fields.map(({ field, before, after }) => [named(field), cell(field, before), cell(field, after)])),
  ];
}

/** A field in words; what is not known here as the portal calls it. */
function named(field: string): Cell {
  if (field === 'endDate' || field === 'endReason') return { code: field, label: `field.${field}` };
  const column = columnOfField(field);
  const known = workerOptions.find(({ name }) => name === column);
  return known ? { code: field, label: `worker.${known.name}` } : field;
}

/** Numbers that name a person are masked here too. */
function masked({ field, before, after }: Told, reveal: boolean): Told {
  const mask = field === 'nik' ? maskNik : maskKpj;
  if (reveal || (field !== 'nik' && field !== 'passportNo')) return { field, before, after };
  return { field, before: before && mask(before), after: after && mask(after) };
}

function cell(field: string, text: string | null): Cell {
  if (text === null) return null;
  if (/Date$/.test(field)) return { day: text };
  if (field === 'endReason') return { code: text, label: `worker.reason.${text}` as FixedKey };
  return field === 'wage' ? { sen: Number(text) } : saidOf(field, text);
}

function plain(field: string, text: string | null): string | number | null {
  return field === 'wage' && text !== null ? Number(text) / 100 : text;
}
