import type { Handlers } from '../operation.js';
import { reading } from '../transactions.js';

export const company: Pick<Handlers, 'getCompany'> = {
  getCompany: reading(({ company: { npp, divisi, name, jkkGroup, scale, labourIntensive, registeredOn } }) => ({
    status: 200,
    body: { npp, divisi, name, jkkGroup, scale, labourIntensive: labourIntensive === 1, registeredOn },
  })),
};
