import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'js-yaml';
import { requestKindSchema, type RequestKind } from '../../src/lib/request/schema.ts';
import { ROOT } from './pages.ts';

const FOLDER = join(ROOT, 'src/content/requests');

/** Every kind of request of the site, by its id, read from its file without Astro. */
export const readKindFiles = (): Map<string, RequestKind> =>
  new Map(
    globSync('*.yaml', { cwd: FOLDER })
      .toSorted()
      .map((name) => [
        basename(name, '.yaml'),
        requestKindSchema.parse(load(readFileSync(join(FOLDER, name), 'utf8'))),
      ]),
  );
