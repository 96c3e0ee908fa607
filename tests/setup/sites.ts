import { join } from 'node:path';
import { ROOT } from './pages.ts';
import { FIXTURE_BASE_PORT, FIXTURE_PORT, REAL_PORT } from './ports.ts';

const BUILT = join(ROOT, 'dist-test');
/** The folder whose `src/content` the fixture site is made of. */
export const FIXTURE = join(ROOT, 'tests/fixtures/site');

/**
 * The sites that the browser tests open. What a component does is tested on a small site that exists for
 * the tests: at the root in one language, and under a base path in two. The real site is tested for what
 * its content must be.
 */
export const sites = {
  real: { port: REAL_PORT, base: '/', root: join(BUILT, 'real') },
  fixture: { port: FIXTURE_PORT, base: '/', root: join(BUILT, 'fixture'), from: FIXTURE },
  'fixture-base': {
    port: FIXTURE_BASE_PORT,
    base: '/clean-exit/',
    root: join(BUILT, 'fixture-base'),
    from: FIXTURE,
    pseudoLanguage: true,
  },
} satisfies Record<string, Site>;

export interface Site {
  port: number;
  /** The folder below which it is built, with slashes around it. */
  base: string;
  /** Where what is served stands on disk. */
  root: string;
  /** The folder with the `src/content` that it is built from; the project itself if left out. */
  from?: string;
  /** Whether it is in a second language, which is made from the first. */
  pseudoLanguage?: boolean;
}

/** Where a site is served, without a slash at the end. */
export const addressOf = ({ port, base }: Site): string =>
  `http://localhost:${port}${base.replace(/\/$/, '')}`;
