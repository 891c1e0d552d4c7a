import { expect, test } from '@jest/globals';
import { readContract } from '../../src/sandbox/contract.js';

test('every check of the contract can be compiled, though each is only once it is asked for', () => {
  for (const { parameters, body, answers } of readContract()) {
    const checks = [...Object.values(parameters), ...(body ? [body.check] : []), ...checksOf(answers)];
    for (const check of checks) expect(check()).toBe(check());
  }
});

function checksOf(answers: ReturnType<typeof readContract>[number]['answers']) {
  return [...answers.values()].flatMap(({ check }) => (check ? [check] : []));
}
