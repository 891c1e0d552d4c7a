import { fieldOfColumn } from '../../workflows/column-field.js';
import { Exit, message, type Message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Added, AddPlan } from '../../workflows/add-employee.js';
import type { ChangedWorker } from '../../workflows/change-worker.js';
import type { DeactivatePlan } from '../../workflows/deactivate-employee.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import type { FieldChange, UpdatePlan } from '../../workflows/update-employee.js';
import type { ToldBy } from '../../workflows/worker-deadline.js';
import { cellData } from './cells.js';
import { warning } from './law-rows.js';
import { diagnosticJson, diagnosticWords } from './roster.js';
import { saidOf } from './said-of.js';
import { beforeAfter, type Block, type Cell, type Outcome, type View } from './view.js';
import { employeeJson, identityJson, shownNumber, whose, workerWord } from './whose.js';

type Deed = 'add' | 'update' | 'deactivate';

/** What else somebody who is registered may have; shown where it was said. */
const others = [
  ['marital_status', 'maritalStatus'],
  ['citizenship', 'citizenship'],
  ['employee_no', 'employeeNo'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['address', 'address'],
  ['postal_code', 'postalCode'],
  ['location_code', 'locationCode'],
  ['birth_place', 'birthPlace'],
  ['mother_name', 'motherName'],
  ['npwp', 'npwp'],
  ['blood_type', 'bloodType'],
  ['construction', 'construction'],
] as const;

/** Someone to be registered: who they are, what looks odd, and by when they were to be. */
export function addPlanView(reveal: boolean): (plan: AddPlan, portal: string) => View {
  return (plan, portal) => {
    const { person, before, warnings, deadline } = plan;
    const { name, nik, passportNo, birthDate, gender, wage, startDate, contractType } = person;
    const fields: [FixedKey, Cell][] = [
      ['field.name', name],
      ['field.nik', shownNumber(nik ?? passportNo, reveal, maskNik)],
      ['field.birthDate', birthDate ? { day: birthDate } : null],
      ['field.gender', saidOf('gender', gender)],
      ['field.wage', { sen: wage }],
      ['field.startDate', startDate ? { day: startDate } : null],
      ['field.contractType', saidOf('contractType', contractType)],
      ...others.flatMap(([column, field]): [FixedKey, Cell][] => {
        const value = person[field];
        return value === undefined ? [] : [[`worker.${column}`, valueCell(column, value, reveal)]];
      }),
    ];
    const back: Block[] = before
      ? [warning(message('worker.add.back', { kpj: shownNumber(before.kpj, reveal, maskKpj) ?? '' }))]
      : [];
    const json = {
      worker: { ...identityJson(person, before?.kpj, reveal), name },
      returning: before !== undefined,
      deadline,
      warnings: warnings.map((warning) => remarkJson(warning, reveal)),
    };
    return {
      json,
      blocks: [{ kind: 'fields', fields }, ...back, ...remarks(warnings), untilWhen(deadline, 'register')],
      portal,
    };
  };
}

export function addedOutcome(added: Added, reveal: boolean, wasShown: boolean): Outcome {
  const { kind, plan, portal, worker } = added;
  const view = addPlanView(reveal)(plan, portal);
  const there = kind === 'done' || kind === 'same' ? worker : undefined;
  const kpj = there ? shownNumber(there.kpj, reveal, maskKpj) : null;
  const json = { ...view.json, worker: { ...(view.json as { worker: object }).worker, ...(kpj && { kpj }) } };
  return outcome({ ...view, json }, { deed: 'add', kind, kpj: kpj ?? '', wasShown });
}

/** What a worker's data are and are to be. */
export function updatePlanView(reveal: boolean): (plan: UpdatePlan, portal: string) => View {
  return ({ employee, fields, warnings, outside, deadline }, portal) => {
    const rows = fields.map(({ column, before, after }): Cell[] => [
      { code: column, label: `worker.${column}` as FixedKey },
      valueCell(column, before, reveal),
      valueCell(column, after, reveal),
    ]);
    const table = beforeAfter(rows);
    const plain = (cell: Cell | undefined) => cellData(cell ?? null, () => '');
    const json = {
      worker: employeeJson(employee, reveal),
      changes: rows.map(([field, before, after]) => ({
        field: plain(field),
        before: plain(before),
        after: plain(after),
      })),
      deadline,
      warnings: warnings.map((warning) => remarkJson(warning, reveal)),
      reportedOutside: outside,
    };
    const told = fields.length > 0 ? [table, untilWhen(deadline, 'change')] : [];
    return {
      json,
      blocks: [whose(employee, reveal), ...told, ...remarks(warnings), ...stillReported(outside)],
      csv: table,
      portal,
    };
  };
}

export function updatedOutcome(
  { kind, plan, portal }: ChangedWorker<UpdatePlan>,
  reveal: boolean,
  wasShown: boolean,
): Outcome {
  const kpj = shownNumber(plan.employee.kpj, reveal, maskKpj) ?? '';
  return outcome(updatePlanView(reveal)(plan, portal), { deed: 'update', kind, kpj, wasShown });
}

/** Who is to be deactivated, from when and why; a death has a claim to it. */
export function deactivatePlanView(reveal: boolean): (plan: DeactivatePlan, portal: string) => View {
  return ({ employee, endDate, endReason, outside, deadline }, portal) => {
    const fields: [FixedKey, Cell][] = [
      ['field.endDate', { day: endDate }],
      ['field.endReason', { code: endReason, label: `worker.reason.${endReason}` }],
    ];
    const said = workerWord(employee, reveal);
    const claim = endReason === 'died' ? [warning(message('worker.died', { worker: said, endDate }))] : [];
    const json = {
      worker: employeeJson(employee, reveal),
      endDate,
      endReason,
      deadline,
      reportedOutside: outside,
      claim: endReason === 'died' ? 'JKM' : null,
      next: endReason === 'died' ? { command: 'claims start', kind: 'JKM', worker: said, date: endDate } : null,
    };
    return {
      json,
      blocks: [
        whose(employee, reveal),
        { kind: 'fields', fields },
        untilWhen(deadline, 'change'),
        ...stillReported(outside),
        ...claim,
      ],
      portal,
    };
  };
}

export function deactivatedOutcome(
  { kind, plan, portal }: ChangedWorker<DeactivatePlan>,
  reveal: boolean,
  wasShown: boolean,
): Outcome {
  const kpj = shownNumber(plan.employee.kpj, reveal, maskKpj) ?? '';
  return outcome(deactivatePlanView(reveal)(plan, portal), { deed: 'deactivate', kind, kpj, wasShown });
}

interface Became {
  readonly deed: Deed;
  readonly kind: ChangedWorker<unknown>['kind'];
  readonly kpj: string;
  /** A person has seen the plan before they were asked. */
  readonly wasShown: boolean;
}

/** What became of a plan: shown whole where nothing was asked, in a sentence after a question. */
function outcome(view: View, { deed, kind, kpj, wasShown }: Became): Outcome {
  const result: Record<typeof kind, Message> = {
    done: message(`worker.${deed}.done`, { kpj }),
    same: message(`worker.${deed}.same`, { kpj }),
    planned: message('worker.planned'),
    declined: message('submit.declined'),
  };
  const text: Block = { kind: 'text', text: result[kind], ...(kind === 'done' && { tone: 'good' as const }) };
  const isKnown = kind === 'declined' || (kind === 'done' && wasShown);
  const blocks = isKnown ? [text] : [...view.blocks, text];
  return { view: { ...view, json: { ...view.json, result: kind }, blocks }, exit: Exit.Done };
}

function valueCell(column: FieldChange['column'], value: FieldChange['after'], reveal: boolean): Cell {
  if (value === undefined) return null;
  if (column === 'wage') return { sen: Number(value) };
  if (column === 'birth_date' || column === 'start_date') return { day: String(value) };
  if (column === 'nik') return shownNumber(String(value), reveal, maskNik);
  if (column === 'passport_no') return shownNumber(String(value), reveal, maskKpj);
  if (typeof value === 'boolean') return value;
  return saidOf(fieldOfColumn(column), String(value));
}

function untilWhen(deadline: ToldBy, what: 'register' | 'change'): Block {
  const text = message(`worker.${what}${deadline.late ? 'Late' : 'By'}`, deadline);
  return deadline.late ? { kind: 'text', text, tone: 'bad' } : { kind: 'text', text };
}

/** What was reported stays the worker's, whatever is told of the time at work. */
function stillReported(periods: UpdatePlan['outside']): Block[] {
  const [period] = periods;
  if (period === undefined) return [];
  const [text, help] = [message('worker.outside', { periods }), message('worker.outside.help', { period })];
  return [{ kind: 'item', mark: '!', text, help, tone: 'warn' }];
}

/** What was typed stands in no row and no cell. */
function remarkJson(warning: UpdatePlan['warnings'][number], reveal: boolean): object {
  return { ...diagnosticJson(warning, reveal), row: null, line: null, cell: null };
}

function remarks(warnings: UpdatePlan['warnings']): Block[] {
  return warnings.map((warning) => {
    const { sentence, help } = diagnosticWords(warning, false);
    return { kind: 'item', mark: '!', text: sentence, help, tone: 'warn' };
  });
}
