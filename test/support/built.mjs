import { isBuilt } from '../../.ci/sources.mjs';

/** Refuses to test an old program: tests that run the built one are worth nothing when it is not what is written. */
export default function refuseOldProgram({ testPathPatterns }) {
  const { patterns } = testPathPatterns;
  const runsProgram = patterns.length === 0 || patterns.some((pattern) => /e2e|test\/?$/.test(pattern));
  if (!runsProgram || process.env.BPJSTK_PROGRAM || isBuilt()) return;
  throw new Error(
    'What is in dist was not built from src as it is now. Run `npm run build`, or `npm test`, which builds.',
  );
}
