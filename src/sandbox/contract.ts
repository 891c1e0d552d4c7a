import { setImmediate as breath } from 'node:timers/promises';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { components, operations } from '../contract/generated/api.js';
import { document } from '../contract/generated/document.js';

export type Schemas = components['schemas'];
export type Operation = keyof operations;

/** The places of a request that have parameters. */
export type Place = 'path' | 'query' | 'header';

export interface OperationContract {
  readonly operation: Operation;
  readonly method: string;
  /** `/periods/{period}` */
  readonly template: string;
  /** As the router writes it: `/periods/:period`. */
  readonly path: string;
  /** Whether a session is asked for. */
  readonly guarded: boolean;
  /** A user needs one of these, or to be an owner; undefined lets every user in. */
  readonly roles?: Schemas['Roles'];
  /** Changes text to the type that is asked for and fills defaults in; false when a value is none of the contract's. */
  readonly parameters: Readonly<Record<Place, Check>>;
  /** NDJSON is checked line by line. */
  readonly body?: { readonly mediaType: string; readonly check: Check };
  /** By status; an answer without content has no check. */
  readonly answers: ReadonlyMap<number, { readonly mediaType?: string; readonly check?: Check }>;
}

/** Compiled when it is first asked for: all of the contract's at once would be half a second of every start. */
type Check = () => ValidateFunction;

interface Parameter {
  readonly name: string;
  readonly in: Place;
  readonly required?: boolean;
  readonly schema: object;
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

interface OperationObject {
  readonly operationId: Operation;
  readonly security?: readonly unknown[];
  readonly 'x-roles'?: Schemas['Roles'];
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media>>;
}

type PathItem = Readonly<Record<string, OperationObject>> & Pick<OperationObject, 'parameters'>;

const strictly = ajv({});
const fromText = ajv({ coerceTypes: true, useDefaults: true });
const { paths, components: parts } = document as unknown as {
  paths: Readonly<Record<string, PathItem>>;
  components: { readonly parameters: Readonly<Record<string, Parameter>> };
};

/** Checks a problem document. */
export const checkProblem = strictly.compile(inContract({ $ref: '#/components/schemas/Problem' }));

let operations: readonly OperationContract[] | undefined;

/** @returns every operation of the contract, with what checks its requests and answers; made once in a process. */
export function readContract(): readonly OperationContract[] {
  return (operations ??= allOperations());
}

/** Compiles every check, one at a time between requests: none of those that come then has to wait for its own. */
export async function compileChecks(): Promise<void> {
  for (const { parameters, body, answers } of readContract()) {
    for (const check of [
      ...Object.values(parameters),
      body?.check,
      ...Array.from(answers.values(), (one) => one.check),
    ]) {
      await breath();
      check?.();
    }
  }
}

function allOperations(): OperationContract[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    ['get', 'put', 'post', 'delete'].flatMap((method) => {
      const described = item[method];
      return described ? [operationOf(method, path, described, item.parameters)] : [];
    }),
  );
}

/** @returns the field that a value failed at, such as `birthDate`; undefined when it is the value as a whole. */
export function failedField(errors: readonly ErrorObject[] | null | undefined): string | undefined {
  const deepest = [...(errors ?? [])].sort((a, b) => b.instancePath.length - a.instancePath.length)[0];
  const params = (deepest?.params ?? {}) as { missingProperty?: string; additionalProperty?: string };
  const field = deepest?.instancePath.split('/').filter((step) => step !== '' && step !== 'data')[0];
  return (field ?? params.missingProperty ?? params.additionalProperty)?.slice(0, 40);
}

function ajv(options: { coerceTypes?: boolean; useDefaults?: boolean }): Ajv2020 {
  const made = new Ajv2020({ strict: false, ...options });
  formats.default(made);
  made.addSchema(document, 'contract');
  return made;
}

/** A schema taken out of the contract still finds there what it refers to. */
function inContract(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as object;
}

function operationOf(
  method: string,
  path: string,
  described: OperationObject,
  shared: OperationObject['parameters'] = [],
): OperationContract {
  const parameters = [...shared, ...(described.parameters ?? [])].map(resolved);
  const body = contentOf(described.requestBody);
  return {
    operation: described.operationId,
    method: method.toUpperCase(),
    template: path,
    path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    guarded: described.security?.length !== 0,
    ...(described['x-roles'] && { roles: described['x-roles'] }),
    parameters: {
      path: checkOf('path', parameters),
      query: checkOf('query', parameters),
      header: checkOf('header', parameters),
    },
    ...(body && { body: { mediaType: body.mediaType, check: strictCheck(body.schema) } }),
    answers: new Map(
      Object.entries(described.responses)
        .filter(([status]) => status !== 'default')
        .map(([status, response]) => [Number(status), answerOf(response)]),
    ),
  };
}

function answerOf(response: Media): { mediaType?: string; check?: Check } {
  const content = contentOf(response);
  if (!content) return {};
  const isJson = content.mediaType === 'application/json';
  return { mediaType: content.mediaType, ...(isJson && { check: strictCheck(content.schema) }) };
}

function strictCheck(schema: object): Check {
  return whenAsked(() => strictly.compile(inContract(schema)));
}

function whenAsked(compile: Check): Check {
  let compiled: ValidateFunction | undefined;
  return () => (compiled ??= compile());
}

function contentOf(media: Media | undefined): { mediaType: string; schema: object } | undefined {
  const [entry] = Object.entries(media?.content ?? {});
  return entry && { mediaType: entry[0], schema: entry[1].schema };
}

function resolved(parameter: Parameter | { readonly $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const named = parts.parameters[parameter.$ref.slice('#/components/parameters/'.length)];
  if (!named) throw new Error(`the contract has no ${parameter.$ref}`);
  return named;
}

function checkOf(place: Place, parameters: readonly Parameter[]): Check {
  const here = parameters.filter((parameter) => parameter.in === place);
  return whenAsked(() =>
    fromText.compile({
      type: 'object',
      required: here.filter(({ required }) => required).map(({ name }) => name),
      properties: Object.fromEntries(here.map(({ name, schema }) => [name, inContract(schema)])),
    }),
  );
}
