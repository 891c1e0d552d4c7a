import { message } from '../../errors.js';
import type { FixedKey } from '../../i18n/messages.js';
import type { Employee } from '../../portal/index.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import { tableView, type Cell, type View } from './view.js';

/** @returns a worker whose identity numbers are masked unless `reveal`. */
function shown(employee: Employee, reveal: boolean): Employee {
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
function employeeJson({ data, ...rest }: Employee): object {
  return { ...rest, ...data, ...(data.wage === undefined ? {} : { wage: data.wage / 100 }) };
}

export function employeesView(employees: readonly Employee[], reveal: boolean, portal: string): View {
  const masked = employees.map((employee) => shown(employee, reveal));
  const view = tableView(
    { employees: masked.map(employeeJson) },
    {
      columns: [
        { name: 'kpj', label: 'column.kpj' },
        { name: 'nik', label: 'column.nik' },
        { name: 'name', label: 'column.name', shrinks: true },
        { name: 'wage', label: 'column.wage' },
        { name: 'status', label: 'column.status' },
        { name: 'since', label: 'column.since' },
      ],
      rows: masked.map(({ kpj, status, data }): Cell[] => [
        kpj,
        data.nik ?? data.passportNo ?? null,
        data.name ?? '',
        wageCell(data.wage),
        statusCell(status),
        data.startDate ?? null,
      ]),
      empty: message('employees.none'),
    },
  );
  return { ...view, portal };
}

export function employeeView(employee: Employee, reveal: boolean, portal: string): View {
  const { kpj, status, data, endDate } = shown(employee, reveal);
  const fields: [FixedKey, Cell][] = [
    ['field.name', data.name ?? null],
    ['field.nik', data.nik ?? data.passportNo ?? null],
    ['field.kpj', kpj],
    ['field.status', statusCell(status)],
    ['field.birthDate', data.birthDate ? { day: data.birthDate } : null],
    ['field.gender', data.gender ?? null],
    ['field.citizenship', data.citizenship ?? null],
    ['field.contractType', data.contractType ?? null],
    ['field.wage', wageCell(data.wage)],
    ['field.startDate', data.startDate ? { day: data.startDate } : null],
  ];
  if (endDate) fields.push(['field.endDate', { day: endDate }]);
  return { json: employeeJson(shown(employee, reveal)), blocks: [{ kind: 'fields', fields }], portal };
}

function wageCell(sen: number | undefined): Cell {
  return sen === undefined ? null : { rupiah: sen / 100 };
}

function statusCell(status: Employee['status']): Cell {
  return { code: status, label: `employees.${status}` };
}
