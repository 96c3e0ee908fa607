import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

export const OF_A_CASE = 'clean-exit:case:…:';

/** The entries that the tables of the page about stored data name, `…` for what differs. */
export const named: readonly string[] = readFileSync(
  join(ROOT, 'src/content/docs/reference/your-data.mdx'),
  'utf8',
)
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!))
  .map((name) => name.replace(/^…:/, OF_A_CASE));

/** Whether one of them is the name of a key. */
export const isNamed = (key: string): boolean =>
  named.some((name) =>
    new RegExp(
      `^${name
        .split('…')
        .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('.+')}$`,
    ).test(key),
  );
