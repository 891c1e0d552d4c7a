import type { FixedKey } from '../../i18n/messages.js';
import type { Cell } from './view.js';

/** What is written as letters at the portal and in files, and read as words by people. */
const words: Readonly<Record<string, Readonly<Record<string, FixedKey>>>> = {
  gender: { L: 'worker.gender.L', P: 'worker.gender.P' },
  maritalStatus: { Y: 'worker.married.Y', T: 'worker.married.T' },
  citizenship: { WNI: 'worker.citizenship.WNI', WNA: 'worker.citizenship.WNA' },
  contractType: { PKWTT: 'worker.contract.PKWTT', PKWT: 'worker.contract.PKWT' },
};

/** @param field as the contract names it. @returns what is known of a worker, letters in words; as it is in data. */
export function saidOf(field: string, value: string | null | undefined): Cell {
  if (value === undefined || value === null) return null;
  const label = words[field]?.[value];
  return label ? { code: value, label } : value;
}
