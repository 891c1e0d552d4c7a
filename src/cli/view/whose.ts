import { message } from '../../errors.js';
import type { Employee } from '../../portal/index.js';
import { maskKpj, maskNik } from '../../workflows/shown-diagnostic.js';
import type { Block } from './view.js';

/** @returns an identity number, masked unless `reveal`; null for none. */
export function shownNumber(text: string | undefined, reveal: boolean, mask: (text: string) => string): string | null {
  if (text === undefined) return null;
  return reveal ? text : mask(text);
}

/** @returns the line that says whom a page is about. */
export function whose({ kpj, data: { name = '', nik, passportNo } }: Employee, reveal: boolean): Block {
  const numbers = [shownNumber(nik ?? passportNo, reveal, maskNik), shownNumber(kpj, reveal, maskKpj)];
  return { kind: 'heading', text: message('worker.whose', { name, numbers: numbers.filter(Boolean).join(', ') }) };
}

/** @returns by what a command can be told the worker, as it may be shown. */
export function workerWord({ kpj, data }: Employee, reveal: boolean): string {
  return reveal ? kpj : (data.employeeNo ?? maskKpj(kpj));
}

/** @returns whom a document is about. */
export function employeeJson({ kpj, data }: Employee, reveal: boolean): object {
  return { ...identityJson(data, kpj, reveal), name: data.name ?? '' };
}

export function identityJson(
  { nik, passportNo }: { readonly nik?: string; readonly passportNo?: string },
  kpj: string | undefined,
  reveal: boolean,
): object {
  return {
    kpj: shownNumber(kpj, reveal, maskKpj),
    nik: shownNumber(nik, reveal, maskNik),
    passportNo: shownNumber(passportNo, reveal, maskKpj),
  };
}
