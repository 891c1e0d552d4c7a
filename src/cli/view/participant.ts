import { Exit, message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Employee } from '../../portal/index.js';
import type { Participant } from '../../portal/resources.js';
import type { Standing } from '../../workflows/participant.js';
import { reckonedOtherwise } from '../../workflows/reckoned-otherwise.js';
import { warning } from './law-rows.js';
import type { Block, Cell, Outcome, TableBlock, View } from './view.js';
import { employeeJson, whose } from './whose.js';

/** Where a worker stands in each programme; exit 3 where we see it otherwise. */
export function standingOutcome({ connection, employee, participant, differing }: Standing, reveal: boolean): Outcome {
  const { status, registeredOn, endDate, endReason, standings } = participant;
  const table = standingsTable(standings);
  const view: View = {
    json: {
      worker: employeeJson(employee, reveal),
      status,
      registeredOn,
      endDate: endDate ?? null,
      endReason: endReason ?? null,
      programmes: standings,
      differing,
    },
    blocks: [
      whose(employee, reveal),
      { kind: 'fields', fields: statusFields(participant) },
      table,
      ...otherwise(differing),
    ],
    csv: table,
    portal: connection.name,
  };
  if (differing.length === 0) return { view, exit: Exit.Done };
  const failure = reckonedOtherwise(differing.join(', '));
  return { view, exit: failure.exit, failure };
}

function statusFields({ status, registeredOn, endDate, endReason }: Participant): [FixedKey, Cell][] {
  return [
    ['field.status', { code: status, label: `employees.${status}` }],
    ['field.registeredOn', { day: registeredOn }],
    ...(endDate ? [['field.endDate', { day: endDate }] as [FixedKey, Cell]] : []),
    ...(endReason
      ? [['field.endReason', { code: endReason, label: `worker.reason.${endReason}` }] as [FixedKey, Cell]]
      : []),
  ];
}

/** The programmes of a worker: in or not, since and until when, and why not. */
export function standingsTable(standings: Participant['standings']): TableBlock {
  return {
    kind: 'table',
    columns: [
      { name: 'programme', label: 'column.programme' },
      { name: 'status', label: 'column.status' },
      { name: 'since', label: 'column.since' },
      { name: 'until', label: 'column.until' },
      { name: 'reason', label: 'column.reason', wraps: true },
    ],
    rows: standings.map(({ programme, status, since, until, reason }): Cell[] => [
      programme,
      { code: status, label: `participant.${status}` },
      since ? { day: since } : null,
      until ? { day: until } : null,
      reason ? { code: reason, label: `participant.reason.${reason}` } : null,
    ]),
  };
}

/** Says which programmes we see otherwise than the portal. */
export function otherwise(differing: Standing['differing']): Block[] {
  return differing.length === 0
    ? []
    : [warning(message('participant.standingDiffers', { programmes: differing.join(', ') }))];
}

/** How a worker can be reached, and how that is changed. */
export function contactView(employee: Employee, reveal: boolean, portal: string): View {
  const { phone = null, email = null, address = null, postalCode = null } = employee.data;
  return {
    json: { worker: employeeJson(employee, reveal), phone, email, address, postalCode },
    blocks: [
      whose(employee, reveal),
      {
        kind: 'fields',
        fields: [
          ['worker.phone', phone],
          ['worker.email', email],
          ['worker.address', address],
          ['worker.postal_code', postalCode],
        ],
      },
      { kind: 'text', text: message('participant.contactHelp'), tone: 'dim' },
    ],
    portal,
  };
}
