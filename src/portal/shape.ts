/** The part of JSON Schema that the contract's answers use. */
export interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

/** Where a value is not what its schema says, such as `answer.items[].kpj`; never the value. */
export class Mismatch {
  constructor(readonly at: string) {}
}

/** Copies a value as its schema says: what the schema does not name is left out, text is cleaned; else a Mismatch. */
export type Reader = (value: unknown) => unknown;

const judged =
  '$ref oneOf const type enum pattern format minLength maxLength minimum maximum items minItems maxItems properties required';
const ignored = 'description additionalProperties uniqueItems default';
const known = new Set(`${judged} ${ignored}`.split(' '));

const REFERENCE = '#/components/schemas/';
/** Control characters, and marks that turn the direction of what follows. */
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** @returns text that is safe to print. */
export function printable(text: string): string {
  return text.replace(unprintable, '');
}

/**
 * Makes the reader of one schema.
 * @param schemas those that it may refer to, by name
 * @throws Error for a keyword that would not be judged: the contract has outgrown this file
 */
export function readerOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, at = 'answer'): Reader {
  const stranger = Object.keys(schema).find((keyword) => !known.has(keyword));
  if (stranger) throw new Error(`the contract uses ${stranger} at ${at}, which is not judged`);
  const child = (part: Schema, name: string) => readerOf(part, schemas, `${at}${name}`);
  if (schema.$ref) {
    const target = schemas[schema.$ref.slice(REFERENCE.length)];
    if (!target) throw new Error(`the contract has no ${schema.$ref}`);
    return child(target, '');
  }
  const mismatch = new Mismatch(at);
  if (schema.oneOf) {
    return firstOf(
      schema.oneOf.map((alternative) => child(alternative, '')),
      mismatch,
    );
  }
  if ('const' in schema) return (value) => (value === schema.const ? value : mismatch);
  const types = [schema.type].flat().map((type) => readerOfType(type, schema, mismatch, child));
  return firstOf(types, mismatch);
}

function firstOf(readers: readonly Reader[], mismatch: Mismatch): Reader {
  const [only] = readers;
  if (only && readers.length === 1) return only;
  return (value) => {
    for (const reader of readers) {
      const read = reader(value);
      if (!(read instanceof Mismatch)) return read;
    }
    return mismatch;
  };
}

function readerOfType(
  type: string | undefined,
  schema: Schema,
  mismatch: Mismatch,
  child: (part: Schema, name: string) => Reader,
): Reader {
  switch (type) {
    case 'null':
      return (value) => (value === null ? null : mismatch);
    case 'boolean':
      return (value) => (typeof value === 'boolean' ? value : mismatch);
    case 'integer':
      return integerReader(schema, mismatch);
    case 'string':
      return stringReader(schema, mismatch);
    case 'array':
      return arrayReader(schema, child(schema.items ?? {}, '[]'), mismatch);
    case 'object':
      return objectReader(schema, mismatch, child);
    default:
      throw new Error(`the contract has no readable type at ${mismatch.at}`);
  }
}

function integerReader({ minimum = -Infinity, maximum = Infinity }: Schema, mismatch: Mismatch): Reader {
  return (value) =>
    Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum ? value : mismatch;
}

function stringReader(schema: Schema, mismatch: Mismatch): Reader {
  const pattern = schema.pattern === undefined ? undefined : new RegExp(schema.pattern, 'u');
  const choices = schema.enum && new Set(schema.enum);
  const { minLength = 0, maxLength = Infinity } = schema;
  return (value) => {
    if (typeof value !== 'string') return mismatch;
    const text = printable(value);
    const fits = text.length >= minLength && (text.length <= maxLength || Array.from(text).length <= maxLength);
    if (!fits || pattern?.test(text) === false || choices?.has(text) === false) return mismatch;
    return isOfFormat(text, schema.format) ? text : mismatch;
  };
}

function isOfFormat(text: string, format: string | undefined): boolean {
  if (format === undefined) return true;
  const time = Date.parse(text);
  if (Number.isNaN(time) || !/^(19|2\d)\d\d-/.test(text)) return false;
  if (format === 'date') return new Date(time).toISOString().startsWith(`${text}T`);
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i.test(text);
}

function arrayReader({ minItems = 0, maxItems = Infinity }: Schema, item: Reader, mismatch: Mismatch): Reader {
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return mismatch;
    const copy: unknown[] = [];
    for (const element of value) {
      const read = item(element);
      if (read instanceof Mismatch) return read;
      copy.push(read);
    }
    return copy;
  };
}

function objectReader(schema: Schema, mismatch: Mismatch, child: (part: Schema, name: string) => Reader): Reader {
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties ?? {}).map(
    ([name, part]) => [name, child(part, `.${name}`), required.has(name)] as const,
  );
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return mismatch;
    const copy: Record<string, unknown> = {};
    for (const [name, reader, needed] of members) {
      const member = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      if (member === undefined && !needed) continue;
      const read = reader(member);
      if (read instanceof Mismatch) return read;
      copy[name] = read;
    }
    return copy;
  };
}
