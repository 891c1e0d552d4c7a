import { expect, test } from '@jest/globals';
import { readContract } from '../../src/sandbox/contract.js';

function contractOf(operation: string) {
  const found = readContract().find((one) => one.operation === operation);
  if (!found) throw new Error(`no ${operation}`);
  return found;
}

test('every operation has what checks its parameters, its body and its answers', () => {
  for (const { operation, parameters, body, answers } of readContract()) {
    const checks = [
      ...Object.values(parameters),
      ...(body ? [body.check] : []),
      ...Array.from(answers.values()).flatMap(({ check }) => check ?? []),
    ];
    expect([operation, ...new Set(checks.map((check) => typeof check))]).toEqual([operation, 'function']);
  }
});

test('parameters become what the contract says that they are, and are refused where they cannot', () => {
  const { query, path } = contractOf('listEmployees').parameters;
  const asked = { limit: '50' };
  expect(query(asked)).toBe(true);
  expect(asked).toEqual({ limit: 50 });
  expect(query({ limit: '0' })).toBe(false);
  expect(query.errors?.[0]?.instancePath).toBe('/limit');
  expect(path({})).toBe(true);
  expect(contractOf('putLines').headers).toEqual(['Idempotency-Key']);
});

test('a body is judged by the contract as it is, without a change to it', () => {
  const check = contractOf('putLines').body?.check;
  const line = { nik: '3171014104870001', wage: 936_500_000, backPay: 0, programmes: ['JKK', 'JKM'] };
  expect(check?.(line)).toBe(true);
  expect(check?.({ ...line, wage: '936500000' })).toBe(false);
  expect(check?.errors?.[0]).toMatchObject({ instancePath: '/wage', keyword: 'type' });
  expect(check?.({ ...line, wages: 1 })).toBe(false);
});
