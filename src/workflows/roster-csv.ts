import type { Employee } from '../portal/index.js';
import type { EmployeeData } from '../portal/resources.js';
import { sen } from '../law/money.js';
import { columns } from '../roster/columns.js';
import { amountText } from '../roster/fields/wage.js';
import { cleanCell } from '../roster/row-cells.js';
import { csvCell } from '../roster/spreadsheet-text.js';
import { templateCsv } from '../roster/template.js';

export { templateCsv };

type Exported = Exclude<
  (typeof columns)[number],
  'kpj' | 'back_pay' | 'end_date' | 'end_reason' | 'wage' | 'programmes' | 'construction'
>;

const fieldOf: Readonly<Record<Exported, keyof EmployeeData>> = {
  nik: 'nik',
  name: 'name',
  birth_date: 'birthDate',
  gender: 'gender',
  marital_status: 'maritalStatus',
  employee_no: 'employeeNo',
  start_date: 'startDate',
  contract_type: 'contractType',
  citizenship: 'citizenship',
  passport_no: 'passportNo',
  email: 'email',
  phone: 'phone',
  address: 'address',
  postal_code: 'postalCode',
  location_code: 'locationCode',
  mother_name: 'motherName',
  birth_place: 'birthPlace',
  npwp: 'npwp',
  blood_type: 'bloodType',
};

/** @returns the workers as a file that `employees import` reads back to the same workers. */
export function rosterCsv(employees: readonly Employee[]): string {
  const rows = employees.map((employee) =>
    columns.map((column) => csvCell(cleanCell(cellOf(employee, column)))).join(','),
  );
  return [columns.join(','), ...rows].map((line) => `${line}\r\n`).join('');
}

/** @returns what a file would say of a worker in a column; empty where nothing is known. */
export function cellOf({ kpj, data, endDate, endReason }: Employee, column: (typeof columns)[number]): string {
  switch (column) {
    case 'kpj':
      return kpj;
    case 'back_pay':
      return '';
    case 'end_date':
      return endDate ?? '';
    case 'end_reason':
      return endReason ?? '';
    case 'wage':
      return data.wage === undefined ? '' : amountText(sen(data.wage));
    case 'programmes':
      return data.programmes?.join(' ') ?? '';
    case 'construction':
      return data.construction === undefined ? '' : data.construction ? 'Y' : 'T';
    default:
      return String(data[fieldOf[column]] ?? '');
  }
}
