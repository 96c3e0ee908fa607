import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { treeSchema, type Tree } from '../../src/lib/decision/schema.ts';
import { readGuideSteps } from '../../src/lib/guide/guide-steps.ts';
import { ROOT } from './pages.ts';

const FOLDER = join(ROOT, 'src/content/decisions');

/** Every decision tree of the site, by its id, read from its file without Astro. */
export const readTreeFiles = (): Map<string, Tree> =>
  new Map(
    globSync('*.yaml', { cwd: FOLDER }).map((name) => [
      basename(name, '.yaml'),
      treeSchema.parse(load(readFileSync(join(FOLDER, name), 'utf8'))),
    ]),
  );

/** The steps of every guide of the site. */
export const guideSteps = (): Map<string, string[]> => readGuideSteps(pathToFileURL(`${ROOT}/`));
