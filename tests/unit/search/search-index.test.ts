import { expect, test } from 'vitest';
import { readCatalogue } from '../../../src/lib/authoring/content.ts';
import { parseQuestions, questionsIn } from '../../../src/lib/catalogue/questions.ts';
import { searchIndex, unknownPlaces } from '../../../src/lib/search/search-index.ts';
import { outcome, question, tree } from '../../setup/made-trees.ts';
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

const asked = (page?: string) => ({
  id: 'made',
  tree: tree([question('who', { me: 'end', you: 'other' }), outcome('end'), outcome('other')], { page }),
});
const outcomesOf = (...trees: ReturnType<typeof asked>[]) =>
  searchIndex({ guides: [], trees, questions: parseQuestions(''), base: '/base/', locale: 'de' }).places;

test('an outcome has the address of the answers that lead to it, in the language of the reader, and its tree', () => {
  expect(outcomesOf(asked('decide'))).toEqual([
    { at: 'decide:end', title: 'End end', within: 'T', url: '/base/de/decide/#who=me', asks: [] },
    { at: 'decide:other', title: 'End other', within: 'T', url: '/base/de/decide/#who=you', asks: [] },
  ]);
});

test('outcomes are found of the first tree only, and only if it has a page', () => {
  expect(outcomesOf(asked('decide'), asked('decide'))).toHaveLength(2);
  expect(outcomesOf(asked())).toEqual([]);
});

test('an outcome that is the start of its tree has the address of the page', () => {
  const start = { id: 'made', tree: tree([outcome('end'), outcome('other')], { page: 'decide' }) };
  expect(outcomesOf(start)[0]?.url).toBe('/base/de/decide/');
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
