import type { TypedCells } from '../workflows/typed-worker.js';
import { option } from './command.js';
import { readText } from './options.js';

/** What can be said of a worker, each under its column's name. */
export const workerOptions = [
  option('nik', '--nik <nik>', 'opt.worker.nik', readText),
  option('name', '--name <name>', 'opt.worker.name', readText),
  option('birth_date', '--birth-date <date>', 'opt.worker.birth_date', readText),
  option('gender', '--gender <L|P>', 'opt.worker.gender', readText),
  option('marital_status', '--marital-status <Y|T>', 'opt.worker.marital_status', readText),
  option('employee_no', '--employee-no <number>', 'opt.worker.employee_no', readText),
  option('wage', '--wage <rupiah>', 'opt.worker.wage', readText),
  option('start_date', '--start-date <date>', 'opt.worker.start_date', readText),
  option('contract_type', '--contract-type <type>', 'opt.worker.contract_type', readText),
  option('citizenship', '--citizenship <WNI|WNA>', 'opt.worker.citizenship', readText),
  option('passport_no', '--passport-no <number>', 'opt.worker.passport_no', readText),
  option('email', '--email <address>', 'opt.worker.email', readText),
  option('phone', '--phone <number>', 'opt.worker.phone', readText),
  option('address', '--address <text>', 'opt.worker.address', readText),
  option('postal_code', '--postal-code <code>', 'opt.worker.postal_code', readText),
  option('location_code', '--location-code <code>', 'opt.worker.location_code', readText),
  option('mother_name', '--mother-name <name>', 'opt.worker.mother_name', readText),
  option('birth_place', '--birth-place <place>', 'opt.worker.birth_place', readText),
  option('npwp', '--npwp <number>', 'opt.worker.npwp', readText),
  option('blood_type', '--blood-type <type>', 'opt.worker.blood_type', readText),
  option('programmes', '--programmes <list>', 'opt.worker.programmes', readText),
  option('construction', '--construction <Y|T>', 'opt.worker.construction', readText),
] as const;

type Said = { readonly [O in (typeof workerOptions)[number] as O['name']]: string | undefined };

/** @returns what was said of a worker, and nothing else. */
export function typedCells(said: Said): TypedCells {
  const entries = workerOptions.flatMap(({ name }) => (said[name] === undefined ? [] : [[name, said[name]]]));
  return Object.fromEntries(entries) as TypedCells;
}
