import { message } from '../../errors.js';
import type { Employee } from '../../portal/index.js';
import type { EmployeePage } from '../../workflows/employee-list.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import { toldLateBlocks } from './deadlines.js';
import { tableView, type Block, type Cell, type TableBlock, type View } from './view.js';

/** @returns a worker whose identity numbers are masked unless `reveal`. */
export function shown(employee: Employee, reveal: boolean): Employee {
  if (reveal) return employee;
  const { nik, passportNo } = employee.data;
  return {
    ...employee,
    kpj: maskKpj(employee.kpj),
    data: {
      ...employee.data,
      ...(nik ? { nik: maskNik(nik) } : {}),
      ...(passportNo ? { passportNo: maskKpj(passportNo) } : {}),
    },
  };
}

/** The document of a worker: the contract's fields side by side, the wage in rupiah. */
export function employeeDocument({ data, ...rest }: Employee): object {
  return { ...rest, ...data, ...(data.wage === undefined ? {} : { wage: data.wage / 100 }) };
}

/** A page of workers, of all or of some; who of them was registered or told to have left too late; and where the list goes on. */
export function employeesView(found: EmployeePage, reveal: boolean, isFiltered: boolean): View {
  const { connection, employees, total, next, registeredLate, leftLate } = found;
  const masked = employees.map((employee) => shown(employee, reveal));
  const goesOn: Block[] =
    next === null
      ? []
      : [{ kind: 'text', text: message('employees.more', { shown: employees.length, total, next }), tone: 'dim' }];
  const view = tableView(
    { employees: masked.map(employeeDocument), total, next, registeredLate, leftLate },
    // What a masked number shows does not tell people apart: their names have its room.
    { ...workersTable(masked, reveal), empty: message(isFiltered ? 'employees.noneSuch' : 'employees.none') },
    { after: [...goesOn, ...toldLateBlocks(found)] },
  );
  return { ...view, csv: { kind: 'table', ...workersTable(masked, true) }, portal: connection.name };
}

function workersTable(workers: readonly Employee[], withNik: boolean): Pick<TableBlock, 'columns' | 'rows'> {
  return {
    columns: [
      { name: 'kpj', label: 'column.kpj' },
      ...(withNik ? [{ name: 'nik', label: 'column.nik' } as const] : []),
      { name: 'name', label: 'column.name', shrinks: true },
      { name: 'wage', label: 'column.wage' },
      { name: 'status', label: 'column.status' },
      { name: 'since', label: 'column.since' },
    ],
    rows: workers.map(({ kpj, status, data }): Cell[] => [
      kpj,
      ...(withNik ? [data.nik ?? data.passportNo ?? null] : []),
      data.name ?? '',
      wageCell(data.wage),
      statusCell(status),
      data.startDate ? { day: data.startDate } : null,
    ]),
  };
}

export function wageCell(sen: number | undefined): Cell {
  return sen === undefined ? null : { rupiah: sen / 100 };
}

export function statusCell(status: Employee['status']): Cell {
  return { code: status, label: `employees.${status}` };
}
