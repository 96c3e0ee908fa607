import { join } from 'node:path';
import { ROOT } from './pages.ts';
import { FIXTURE_BASE_PORT, FIXTURE_PORT, REAL_PORT } from './ports.ts';

const BUILT = join(ROOT, 'dist-test');
const FIXTURE = 'tests/fixtures/site';

/**
 * The sites that the browser tests open. What a component does is tested on a small site that exists for
 * the tests, at the root and under a base path; the real site is tested for what its content must be.
 */
export const sites = {
  real: { port: REAL_PORT, base: '/', root: join(BUILT, 'real') },
  fixture: { port: FIXTURE_PORT, base: '/', root: join(BUILT, 'fixture'), content: FIXTURE },
  'fixture-base': {
    port: FIXTURE_BASE_PORT,
    base: '/clean-exit/',
    root: join(BUILT, 'fixture-base'),
    content: FIXTURE,
  },
} satisfies Record<string, Site>;

export interface Site {
  port: number;
  /** The folder below which it is built, with slashes around it. */
  base: string;
  /** Where what is served stands on disk. */
  root: string;
  /** The folder below the root with the content it is built from; the real one if left out. */
  content?: string;
}

/** Where a site is served, without a slash at the end. */
export const addressOf = ({ port, base }: Site): string =>
  `http://localhost:${port}${base.replace(/\/$/, '')}`;
