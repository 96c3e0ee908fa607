/**
 * How far the tests go. `npm test` stays short; `npm run test:deep` runs the same tests with many more
 * cases, then the mutation tests, which need hours.
 */
import { spawnSync } from 'node:child_process';

const VARIABLE = 'TEST_DEPTH';

/** Whether this run is the long one. */
export const isDeep = process.env[VARIABLE] === 'deep';

/** How many cases a test tries: the first number in `npm test`, the second in `npm run test:deep`. */
export const cases = (bounded: number, deep: number): number => (isDeep ? deep : bounded);

if (import.meta.main) {
  const env = { ...process.env, [VARIABLE]: 'deep' };
  for (const script of ['test:unit', 'test:e2e', 'test:mutation']) {
    const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env });
    if (status !== 0) process.exit(status ?? 1);
  }
}
