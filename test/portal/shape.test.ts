import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { document } from '../../src/contract/generated/document.js';
import { Mismatch, readerOf, type Schema } from '../../src/portal/shape.js';

const { schemas } = (document as unknown as { components: { schemas: Record<string, Schema> } }).components;
const reader = (schema: Schema) => readerOf(schema, schemas);
const named = (name: string) => reader({ $ref: `#/components/schemas/${name}` });
const at = (value: unknown) => (value instanceof Mismatch ? value.at : value);

describe('a reader of the contract', () => {
  test.each(Object.keys(schemas))('exists for %s, and takes any JSON without throwing', (name) => {
    const read = named(name);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = read(value);
        if (!(copy instanceof Mismatch)) expect(() => JSON.stringify(copy)).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  test('never lets a control character through', () => {
    const read = reader({ type: 'string' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(read(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });

  test.each<[string, Schema, unknown]>([
    ['a fraction', { type: 'integer' }, 1.5],
    ['a number past what can be counted exactly', { type: 'integer' }, 2 ** 53],
    ['a number in a text', { type: 'integer' }, '1'],
    ['less than the least', { type: 'integer', minimum: 0 }, -1],
    ['more than the most', { type: 'integer', maximum: 5 }, 6],
    ['a text too long', { type: 'string', maxLength: 2 }, 'abc'],
    ['a text too short once it is cleaned', { type: 'string', minLength: 1 }, '\u0007'],
    ['a text of another pattern', { type: 'string', pattern: '^[0-9]+$' }, '1a'],
    ['a word that is not offered', { type: 'string', enum: ['a', 'b'] }, 'c'],
    ['a day that is none', { type: 'string', format: 'date' }, '2026-02-30'],
    ['a day with a time', { type: 'string', format: 'date' }, '2026-02-03T00:00:00Z'],
    ['a day of no calendar', { type: 'string', format: 'date' }, '+099999-01-01'],
    ['an instant of no calendar', { type: 'string', format: 'date-time' }, '0001-01-01T00:00:00Z'],
    ['an instant without offset', { type: 'string', format: 'date-time' }, '2026-02-03T00:00:00'],
    ['an instant that is none', { type: 'string', format: 'date-time' }, '2026-13-03T00:00:00Z'],
    ['a list too long', { type: 'array', maxItems: 1, items: { type: 'integer' } }, [1, 2]],
    ['a list too short', { type: 'array', minItems: 1, items: { type: 'integer' } }, []],
    ['an object in place of a list', { type: 'array', items: { type: 'integer' } }, { length: 1, 0: 1 }],
    ['a list in place of an object', { type: 'object' }, []],
    ['null in place of an object', { type: 'object' }, null],
    [
      'what only its prototype has',
      { type: 'object', required: ['toString'], properties: { toString: { type: 'string' } } },
      {},
    ],
    ['another constant', { const: 'report' }, 'payment'],
    ['nothing', { type: 'string' }, undefined],
  ])('refuses %s', (_what, schema, value) => expect(reader(schema)(value)).toBeInstanceOf(Mismatch));

  test('names the place, not the value', () => {
    const page = { items: [{ kpj: '10000000001', amounts: { jkk: -1 } }], next: null };
    expect(at(named('CalculationPage')(page))).toBe('answer.items[].amounts.jkk');
  });

  test('leaves out what the contract does not name, and what reaches for the prototype', () => {
    const value: unknown = JSON.parse('{"part":1,"lines":2,"extra":3,"__proto__":{"polluted":true},"constructor":{}}');
    expect(Object.entries(named('PartReceived')(value) as object)).toEqual([
      ['part', 1],
      ['lines', 2],
    ]);
  });

  test('counts letters as a reader of the text would, not as the machine stores them', () => {
    expect(reader({ type: 'string', maxLength: 2 })('😀😀')).toBe('😀😀');
  });

  test('cannot be made of a schema with a keyword that nobody would judge', () => {
    const unjudged: object = { type: 'integer', multipleOf: 2 };
    expect(() => reader(unjudged)).toThrow('multipleOf');
    expect(() => reader({ $ref: '#/components/schemas/Missing' })).toThrow('Missing');
    expect(() => reader({})).toThrow('no readable type');
  });
});
