import { expect, test } from '@jest/globals';
import { compileChecks, readContract } from '../../src/sandbox/contract.js';

test('every check of the contract can be compiled, though each is only once it is asked for', async () => {
  await compileChecks();
  for (const { parameters, answers } of readContract()) {
    for (const check of Object.values(parameters)) expect(check()).toBe(check());
    for (const { check } of answers.values()) expect(check?.()).toBe(check?.());
  }
});
