import { createHash } from 'node:crypto';
import { pagePath } from '../../lib/link/page-path.ts';
import { readWords } from '../words/words.ts';
import type { ShownTree } from './show-tree.ts';

/** The file from which an embedded tree is completed. Its name changes with its content, so that a page never gets another release's. */
export interface TreeFile {
  name: string;
  url: string;
  body: string;
}

/** The file of a tree as it is shown, with the words of what comes after its first question. */
export function treeFile({ id, view }: ShownTree, language: string): TreeFile {
  const body = JSON.stringify({ ...view, words: readWords('outcome', language) });
  const name = `${id}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}`;
  return { name, url: `${pagePath(import.meta.env.BASE_URL, 'decisions')}${name}.json`, body };
}
