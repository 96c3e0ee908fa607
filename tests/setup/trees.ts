import type { Tree } from '../../src/lib/decision/schema.ts';
import { catalogue } from './pages.ts';

/** Every decision tree of the site, by its id, read from its file without Astro. */
export const readTreeFiles = (): Map<string, Tree> =>
  new Map(catalogue.allTrees().map(({ id, tree }) => [id, tree]));

/** The steps of every guide of the site. */
export const guideSteps = (): Map<string, string[]> =>
  new Map(catalogue.allGuides().map(({ id, steps }) => [id, steps.map((step) => step.id)]));

/** The ids of every source of the site. */
export const sourceIds = (): Set<string> => new Set(catalogue.allSources().map(({ id }) => id));
