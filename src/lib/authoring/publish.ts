/** Adds the links of new steps and the answers of decisions to the committed lists of what was published. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentAnswerNames } from '../decision/published.ts';
import { currentLinks } from '../guide/published.ts';
import { readCatalogue, readPages } from './content.ts';
import { addToList, readList } from '../catalogue/published-list.ts';

const ROOT = process.cwd();

function publish(name: string, what: string, lines: readonly string[]): void {
  const path = join(ROOT, 'src/content', name);
  const before = readFileSync(path, 'utf8');
  const after = addToList(before, lines);
  writeFileSync(path, after);
  console.log(`${readList(after).length - readList(before).length} ${what} added to ${name}.`);
}

publish('published-steps.txt', 'step links', currentLinks(readPages(ROOT)));
publish('published-answers.txt', 'answers', currentAnswerNames(readCatalogue(ROOT).allTrees()));
