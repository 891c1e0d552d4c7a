import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Employee } from '../../src/portal/index.js';
import { employeeIndex } from '../../src/workflows/number-index.js';

const number = fc.option(fc.integer({ min: 1, max: 60 }).map(String), { nil: undefined });
const numbers = fc.record({ nik: number, passportNo: number, kpj: number });

test('whoever is found by NIK, then passport, then KPJ is the last of the list with that number', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 60 }), fc.array(numbers), (held, asked) => {
      const employees = held.map(({ kpj = '0', ...data }) => ({ kpj, data }) as Employee);
      const index = employeeIndex(employees);
      const by = (kind: 'nik' | 'passportNo', wanted: string | undefined): number =>
        wanted === undefined ? -1 : employees.findLastIndex(({ data }) => data[kind] === wanted);
      for (const person of asked) {
        const byKpj = person.kpj === undefined ? -1 : employees.findLastIndex(({ kpj }) => kpj === person.kpj);
        const found = [by('nik', person.nik), by('passportNo', person.passportNo), byKpj].find((place) => place >= 0);
        expect(index.find(person)).toBe(found ?? -1);
      }
    }),
  );
});

test('a KPJ that is also a NIK is found as each', () => {
  const index = employeeIndex([
    { kpj: '9', data: { nik: '9' } },
    { kpj: '0', data: { nik: '9' } },
  ] as Employee[]);
  expect(index.find({ kpj: '9' })).toBe(0);
  expect(index.find({ nik: '9' })).toBe(1);
});

test('finds each of many, also of those whose hashes are alike', () => {
  const employees = Array.from({ length: 20_000 }, (_, at) => {
    const kpj = String(10_000_000_000 + at);
    return { kpj, data: { nik: String(3_171_010_000_000_000 + at * 37) } } as Employee;
  });
  const index = employeeIndex(employees);
  expect(employees.every(({ data }, at) => index.find({ nik: data.nik }) === at)).toBe(true);
  expect(employees.every(({ kpj }, at) => index.find({ kpj }) === at)).toBe(true);
  expect(index.find({ nik: '3171010000000001' })).toBe(-1);
});
