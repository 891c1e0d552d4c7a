import { provinces } from '../law/provinces.js';

/** @param code of a province, as a row of the law has it. @returns its name; the code itself where there is none. */
export function provinceName(code: unknown): string {
  return provinces.get(Number(code)) ?? String(code);
}

export const provinceCount = provinces.size;
