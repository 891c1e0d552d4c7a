/**
 * How often a property is tried: as often as said, or as many times more as `npm run test:long` asks for with
 * BPJSTK_TEST_ROUNDS.
 */
export function rounds(usual: number): number {
  return usual * Number(process.env['BPJSTK_TEST_ROUNDS'] ?? '1');
}
