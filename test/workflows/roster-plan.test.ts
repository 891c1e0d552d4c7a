import { describe, expect, test } from '@jest/globals';
import { rupiah } from '../../src/law/money.js';
import type { Employee } from '../../src/portal/index.js';
import type { Kpj } from '../../src/roster/kpj.js';
import type { Person } from '../../src/roster/person.js';
import { belongsTo, daysOf, personOf } from '../../src/workflows/portal-people.js';
import { planRoster } from '../../src/workflows/roster-plan.js';
import { date, period } from '../law/given.js';
import { nik, person } from '../report/people.js';

const october = daysOf(period('2026-10'));

/** The portal's worker of that serial: as `person()` has it, with a KPJ. */
function employee(serial: number, over: Partial<Employee> = {}): Employee {
  const { row: _row, line: _line, ...data } = person({ nik: nik(serial) });
  return { kpj: `1900000000${serial}`, status: 'active', registeredOn: '2018-03-01', data, ...over } as Employee;
}

const plan = (
  people: readonly Person[],
  employees: readonly Employee[],
  missing: 'refuse' | 'keep' | 'deactivate' = 'refuse',
) => planRoster(people, employees, october, missing);

describe('someone whom the portal does not know', () => {
  test('is registered', () => {
    const found = plan([person()], []);
    expect(found).toMatchObject({ register: 1, update: 0, deactivate: 0, unchanged: 0, diagnostics: [] });
    expect(found.changes).toMatchObject([{ action: 'register', data: { name: 'Budi Santoso', wage: 500_000_000 } }]);
    expect(found.people).toHaveLength(1);
  });

  test('is not registered from a row that lacks something, which is named by its columns', () => {
    const { maritalStatus: _marital, startDate: _start, ...bare } = person();
    const found = plan([bare], []);
    expect(found).toMatchObject({ register: 0, changes: [], people: [] });
    expect(found.diagnostics).toMatchObject([
      {
        code: 'EMPLOYEE_INCOMPLETE',
        severity: 'error',
        row: 1,
        line: 2,
        params: { detail: 'marital_status, start_date' },
      },
    ]);
  });

  test('who leaves within the month is registered, reported and only then deactivated', () => {
    const found = plan([person({ endDate: date('2026-10-31'), endReason: 'resigned' })], []);
    expect(found).toMatchObject({ register: 1, deactivate: 0 });
    expect(found.leavers).toEqual([
      { identity: { nik: '3171011508900001' }, endDate: '2026-10-31', endReason: 'resigned' },
    ]);
    expect(found.people).toHaveLength(1);
  });
});

describe('a KPJ that the portal gave somebody else', () => {
  const there = employee(1);
  const eko = person({ nik: nik(2), kpj: there.kpj as Kpj, name: 'Eko Purnomo', birthDate: date('1981-02-14') });

  test('is no reason to take the two for one', () => {
    const found = plan([eko], [there]);
    expect(found).toMatchObject({ register: 0, update: 0, changes: [], people: [] });
    expect(found.diagnostics).toMatchObject([
      { code: 'KPJ_OF_ANOTHER', severity: 'error', row: 1, line: 2, column: 'kpj', value: there.kpj },
      { code: 'EMPLOYEE_MISSING', value: nik(1) },
    ]);
    expect(found.diagnostics[0]?.params).toMatchObject({ detail: 'Budi Santoso' });
  });

  test.each([
    ['the birth date', { birthDate: there.data.birthDate as never }],
    ['a part of the name', { name: 'Eko Santoso' }],
    ['the NIK', { nik: nik(1) }],
  ])('is the same person’s where %s is the same too', (_what, over) => {
    const found = plan([{ ...eko, ...over }], [there]);
    expect(found.diagnostics).toEqual([]);
    expect(found.update).toBe(1);
  });
});

describe('someone whom the portal knows', () => {
  test('as the file says is left alone', () => {
    expect(plan([person({ nik: nik(1) })], [employee(1)])).toMatchObject({ unchanged: 1, changes: [] });
  });

  test('is brought up to date in what differs alone', () => {
    const found = plan([person({ nik: nik(1), wage: rupiah(6_000_000) })], [employee(1)]);
    expect(found).toMatchObject({ update: 1, unchanged: 0 });
    expect(found.changes).toEqual([{ action: 'update', kpj: '19000000001', data: { wage: 600_000_000 } }]);
  });

  test('by KPJ alone is found, and reported under the NIK that the portal has', () => {
    const { nik: _, ...byCard } = person({ kpj: '19000000001' as Kpj });
    const found = plan([byCard], [employee(1)]);
    expect(found).toMatchObject({ unchanged: 1, register: 0, diagnostics: [] });
    expect(found.people).toMatchObject([{ nik: nik(1) }]);
  });

  test('needs no more than NIK, name and wage in the file', () => {
    const found = plan(
      [{ row: 1, line: 2, nik: nik(1), name: 'Budi Santoso', wage: rupiah(5_000_000) }],
      [employee(1)],
    );
    expect(found).toMatchObject({ unchanged: 1, diagnostics: [] });
    expect(found.people).toMatchObject([{ birthDate: '1990-08-15' }]);
  });

  test('who leaves is deactivated after the report, under the KPJ that is known', () => {
    const found = plan([person({ nik: nik(1), endDate: date('2026-10-15') })], [employee(1)]);
    expect(found).toMatchObject({ deactivate: 1, unchanged: 0, changes: [] });
    expect(found.leavers).toMatchObject([{ kpj: '19000000001', endDate: '2026-10-15', endReason: 'other' }]);
  });

  test('who leaves after the month stays for now', () => {
    const found = plan([person({ nik: nik(1), endDate: date('2026-11-01') })], [employee(1)]);
    expect(found).toMatchObject({ deactivate: 0, unchanged: 1, leavers: [] });
  });

  test('who has left within the month belongs to it all the same', () => {
    const left = employee(1, { status: 'inactive', endDate: '2026-10-15' });
    const found = plan([person({ nik: nik(1), endDate: date('2026-10-15') })], [left]);
    expect(found).toMatchObject({ register: 0, deactivate: 0, unchanged: 1, changes: [], leavers: [] });
    expect(found.people).toHaveLength(1);
  });

  test('who left before the month is deactivated and not reported', () => {
    const found = plan([person({ nik: nik(1), endDate: date('2026-09-30'), endReason: 'resigned' })], [employee(1)]);
    expect(found).toMatchObject({ deactivate: 1, people: [], leavers: [] });
    expect(found.changes).toEqual([
      { action: 'deactivate', kpj: '19000000001', endDate: '2026-09-30', endReason: 'resigned' },
    ]);
  });

  test('who left before the month is not registered anew, however often the row stands in a file', () => {
    const left = employee(1, { status: 'inactive', endDate: '2026-09-30' });
    const row = person({ nik: nik(1), endDate: date('2026-09-30') });
    expect(plan([row], [left])).toMatchObject({ register: 0, unchanged: 1, changes: [], people: [], leavers: [] });
    expect(plan([row], [])).toMatchObject({ register: 0, unchanged: 1, changes: [], people: [], leavers: [] });
  });

  test('who begins after the month is neither registered nor reported; whose first day moves there is updated', () => {
    const later = { startDate: date('2026-11-02') };
    const unknown = plan([person({ nik: nik(1), ...later })], []);
    expect(unknown).toMatchObject({ register: 0, later: 1, changes: [], people: [], toCome: [{ nik: nik(1) }] });
    const known = plan([person({ nik: nik(1), ...later })], [employee(1)]);
    expect(known).toMatchObject({ update: 1, later: 1, people: [], diagnostics: [] });
  });

  test('who left long ago and is back is registered anew', () => {
    const left = employee(1, { status: 'inactive', endDate: '2026-05-31' });
    expect(plan([person({ nik: nik(1) })], [left])).toMatchObject({ register: 1 });
  });
});

describe('someone whom the file does not name', () => {
  const people = [person({ nik: nik(1) })];
  const employees = [employee(1), employee(2)];

  test('is an error until somebody says what is meant', () => {
    const found = plan(people, employees);
    expect(found.diagnostics).toMatchObject([
      { code: 'EMPLOYEE_MISSING', severity: 'error', row: null, line: null, value: nik(2) },
    ]);
    expect(found.people).toHaveLength(1);
  });

  test('is reported with the last wage when kept', () => {
    const found = plan(people, employees, 'keep');
    expect(found).toMatchObject({ unchanged: 2, kept: 1, changes: [], diagnostics: [] });
    expect(found.people).toMatchObject([{ nik: nik(1) }, { nik: nik(2), wage: 500_000_000 }]);
  });

  test('is deactivated as of the month before, and not reported', () => {
    const found = plan(people, employees, 'deactivate');
    expect(found).toMatchObject({ deactivate: 1, diagnostics: [] });
    expect(found.changes).toEqual([
      { action: 'deactivate', kpj: '19000000002', endDate: '2026-09-30', endReason: 'other' },
    ]);
    expect(found.people).toHaveLength(1);
  });

  test('does not matter when their work begins after the month', () => {
    const { data } = employee(2);
    const later = employee(2, { data: { ...data, startDate: '2026-11-02' } });
    expect(plan(people, [employee(1), later])).toMatchObject({ diagnostics: [], people: [{ nik: nik(1) }] });
    expect(belongsTo(later, october)).toBe(false);
  });

  test('does not matter once inactive', () => {
    const found = plan(people, [employee(1), employee(2, { status: 'inactive', endDate: '2026-01-31' })]);
    expect(found.diagnostics).toEqual([]);
  });
});

test('a worker of the portal is a person with the wage and the card that the portal holds', () => {
  expect(personOf(employee(1))).toMatchObject({ nik: nik(1), kpj: '19000000001', wage: 500_000_000 });
});
