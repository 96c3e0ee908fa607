import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { parseQuestions, questionsIn } from '../../../src/lib/catalogue/questions.ts';
import { searchIndex, unknownPlaces } from '../../../src/lib/search/search-index.ts';
import { FIXTURE } from '../../setup/sites.ts';

const catalogue = readCatalogue(FIXTURE);
const index = (text: string) =>
  searchIndex({
    guides: catalogue.allGuides(),
    trees: catalogue.allTrees(),
    questions: parseQuestions(text),
    base: '/base/',
  });
const QUESTIONS = 'common: [a]\nids: {}\nsynonyms: []\nanswers: {"hand-over-keys#hand-over": [give back]}\n';

test('a step has its address below the base path, its guide and what people ask for it', () => {
  expect(index(QUESTIONS).places).toContainEqual({
    at: 'hand-over-keys#hand-over',
    title: 'Hand them over',
    within: 'Hand over the keys',
    url: '/base/guides/hand-over-keys/#hand-over',
    asks: ['give back'],
  });
});

test('every guide, every step and every outcome of the tree with a page is a place, once', () => {
  const { places } = index('');
  const outcomes = catalogue.allTrees()[0]!.tree.nodes.filter(({ kind }) => kind === 'outcome');
  const steps = catalogue.allGuides().flatMap(({ steps: of }) => of);
  expect(places).toHaveLength(catalogue.allGuides().length + steps.length + outcomes.length);
  expect(new Set(places.map(({ at }) => at)).size).toBe(places.length);
  expect(places.every(({ url }) => url.startsWith('/base/'))).toBe(true);
});

test('addresses that no place has are named, of questions and of IDs', () => {
  const questions = parseQuestions(
    'common: []\nids: {aws-offer: [nowhere]}\nsynonyms: []\nanswers: {"leave-office#gone": [x], leave-office: [y]}\n',
  );
  expect(unknownPlaces(questions, index('').places)).toEqual(['leave-office#gone', 'nowhere']);
});

test('a language has the questions of its own file, or those of the language at the root', () => {
  const files: Record<string, string> = {
    'questions.yaml': QUESTIONS,
    'questions.de.yaml': QUESTIONS.replace('common: [a]', 'common: [b]'),
  };
  const commonIn = (locale?: string) => questionsIn((name) => files[name] ?? '', locale).common;
  expect(commonIn()).toEqual(['a']);
  expect(commonIn('de')).toEqual(['b']);
  expect(commonIn('fr')).toEqual(['a']);
  expect(questionsIn(() => '').common).toEqual([]);
});
