import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pages.ts';

/** The texts of `tests/fixtures/xss-payloads.txt`, by category. */
export const payloadsByCategory: ReadonlyMap<string, readonly string[]> = read();

/** All of them. */
export const payloads = [...payloadsByCategory.values()].flat();

function read(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  let category: string[] = [];
  for (const line of readFileSync(join(ROOT, 'tests/fixtures/xss-payloads.txt'), 'utf8').split('\n')) {
    if (line.startsWith('# ')) all.set(line.slice(2), (category = []));
    else if (line !== '') category.push(JSON.parse(line) as string);
  }
  return new Map([...all].filter(([, found]) => found.length > 0));
}
