import type { ErrorObject } from 'ajv/dist/2020.js';
import type { components, operations } from '../contract/generated/api.js';
import { type Check, checks } from '../contract/generated/checks.js';
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
  /** The names of the headers that are parameters, as the contract writes them. */
  readonly headers: readonly string[];
  /** NDJSON is checked line by line. */
  readonly body?: { readonly mediaType: string; readonly check: Check };
  /** By status; an answer without content has no check. */
  readonly answers: ReadonlyMap<number, { readonly mediaType?: string; readonly check?: Check }>;
}

interface Parameter {
  readonly name: string;
  readonly in: Place;
}

interface Media {
  readonly content?: Readonly<Record<string, unknown>>;
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

const { paths, components: parts } = document as unknown as {
  paths: Readonly<Record<string, PathItem>>;
  components: { readonly parameters: Readonly<Record<string, Parameter>> };
};

/** Checks a problem document. */
export const checkProblem = checkCalled('Problem');

let operations: readonly OperationContract[] | undefined;

/** @returns every operation of the contract, with what checks its requests and answers; made once in a process. */
export function readContract(): readonly OperationContract[] {
  return (operations ??= allOperations());
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

function operationOf(
  method: string,
  path: string,
  described: OperationObject,
  shared: OperationObject['parameters'] = [],
): OperationContract {
  const { operationId: operation } = described;
  const mediaType = mediaTypeOf(described.requestBody);
  return {
    operation,
    method: method.toUpperCase(),
    template: path,
    path: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    guarded: described.security?.length !== 0,
    ...(described['x-roles'] && { roles: described['x-roles'] }),
    parameters: {
      path: checkCalled(`${operation}_path`),
      query: checkCalled(`${operation}_query`),
      header: checkCalled(`${operation}_header`),
    },
    headers: [...shared, ...(described.parameters ?? [])]
      .map(resolved)
      .filter((parameter) => parameter.in === 'header')
      .map(({ name }) => name),
    ...(mediaType !== undefined && { body: { mediaType, check: checkCalled(`${operation}_body`) } }),
    answers: new Map(
      Object.entries(described.responses)
        .filter(([status]) => status !== 'default')
        .map(([status, response]) => [Number(status), answerOf(`${operation}_${status}`, response)]),
    ),
  };
}

function answerOf(check: string, response: Media): { mediaType?: string; check?: Check } {
  const mediaType = mediaTypeOf(response);
  if (mediaType === undefined) return {};
  return { mediaType, ...(mediaType === 'application/json' && { check: checkCalled(check) }) };
}

function checkCalled(name: string): Check {
  const check = checks[name];
  if (!check) throw new Error(`the contract has no ${name}`);
  return check;
}

function mediaTypeOf(media: Media | undefined): string | undefined {
  return Object.keys(media?.content ?? {})[0];
}

function resolved(parameter: Parameter | { readonly $ref: string }): Parameter {
  if (!('$ref' in parameter)) return parameter;
  const named = parts.parameters[parameter.$ref.slice('#/components/parameters/'.length)];
  if (!named) throw new Error(`the contract has no ${parameter.$ref}`);
  return named;
}
