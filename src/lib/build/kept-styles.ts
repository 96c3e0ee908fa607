import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown, Plugin } from 'vite';

/**
 * Keeps style sheets that scripts name as something to fetch first. Astro takes a sheet out of the build
 * once it stands in the pages, but a part that is fetched later still waits for the file, and fails without it.
 */
export function keptStyles(): Plugin[] {
  let sheets: Rolldown.OutputAsset[] = [];
  return [
    {
      name: 'clean-exit-find-styles',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle: {
        order: 'pre',
        handler(_, bundle) {
          sheets = Object.values(bundle).filter(
            (file) => file.type === 'asset' && file.fileName.endsWith('.css'),
          ) as Rolldown.OutputAsset[];
        },
      },
    },
    {
      name: 'clean-exit-keep-styles',
      applyToEnvironment: ({ name }) => name === 'client',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          for (const file of Object.values(bundle))
            if (file.type === 'chunk') file.code = withoutStylesOfIslands(file.code);
        },
      },
      writeBundle({ dir }, bundle) {
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        for (const { fileName, source } of sheets) {
          const named = scripts.some(({ code }) => code.includes(fileName));
          if (named && !bundle[fileName]) writeFileSync(join(dir!, fileName), source);
        }
      },
    },
  ];
}

/**
 * A script that does not wait for the styles of the islands before what it imports: those of them that a page can use
 * stand in it. What waits for other sheets as well stays as it is.
 */
export const withoutStylesOfIslands = (code: string): string =>
  /^const __vite__mapDeps=.*\["_astro\/islands\.[\w-]+\.css"\]/.test(code)
    ? code.replace(/^const __vite__mapDeps=.*\n/, '').replaceAll('__vite__mapDeps([0])', '[]')
    : code;
