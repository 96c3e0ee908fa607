import { expect, test } from 'vitest';
import { readTable } from '../../src/lib/authoring/content.ts';
import { readText } from '../../src/lib/authoring/files.ts';
import { readList } from '../../src/lib/catalogue/published-list.ts';
import { brokenAnswers, currentAnswerNames } from '../../src/lib/decision/published.ts';
import { brokenLinks, currentLinks } from '../../src/lib/guide/published.ts';
import { catalogue, readPages, ROOT } from '../setup/pages.ts';

const steps = readList(readText(ROOT, 'published-steps.txt'));
const answers = readList(readText(ROOT, 'published-answers.txt'));
const trees = catalogue.allTrees();

test('every step link that was ever published still leads to a step or to a notice', () => {
  const retired = Object.keys(readTable(ROOT, 'retired-guides.yaml'));
  expect(brokenLinks(steps, readPages(), retired)).toEqual([]);
});

test('every step is on the list (“npm run publish-steps” adds new ones)', () => {
  expect(currentLinks(readPages()).filter((link) => !steps.includes(link))).toEqual([]);
});

test('every answer that a shared link may hold is still one, or has a notice', () => {
  expect(brokenAnswers(answers, trees)).toEqual([]);
});

test('every answer is on the list (“npm run publish-steps” adds new ones)', () => {
  expect(currentAnswerNames(trees).filter((name) => !answers.includes(name))).toEqual([]);
});
