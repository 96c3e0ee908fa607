import { expect, test } from 'vitest';
import { comparedWith } from '../../../src/lib/decision/compare.ts';
import { factsOf } from '../../../src/lib/decision/facts.ts';
import { outcomeSchema } from '../../../src/lib/decision/schema.ts';
import type { OutcomeView } from '../../../src/lib/decision/view.ts';
import { outcome } from '../../setup/made-trees.ts';

const guide = {
  ends: ['The deal', 'Its invoices'],
  costs: ['The bill'],
  stays: ['The account'],
  short: { undo: 'For a week', money: 'None back', time: 'A week', who: 'Sellers' },
};
const made = (more: object) => outcomeSchema.parse(outcome('end', more));

test('the facts of an outcome are those of its guide, in few words', () => {
  expect(factsOf(made({}), guide)).toEqual({
    ends: ['The deal', 'Its invoices'],
    costs: ['The bill'],
    stays: ['The account'],
    money: ['None back'],
    undo: ['For a week'],
    duration: ['A week'],
    who: ['Sellers'],
  });
});

test('a guide that leaves nothing running says nothing about what still costs', () => {
  expect(factsOf(made({}), { ...guide, costs: [] })).not.toHaveProperty('costs');
  expect(factsOf(made({}), { ...guide, stays: [] })).not.toHaveProperty('stays');
});

test('where an outcome differs from its guide, it is its own word that counts', () => {
  const facts = factsOf(made({ differs: { ends: 'Nothing.', duration: 'At once.' } }), guide);
  expect(facts).toMatchObject({ ends: ['Nothing.'], duration: ['At once.'], money: ['None back'] });
});

test('an outcome without a guide says what it leaves alone and until when, as it is read', () => {
  const own = { guide: undefined, doesNot: ['It does not end the **bill**.'], deadline: '`7` days.' };
  expect(factsOf(made({ ...own, differs: { ends: 'The trial.' } }), undefined)).toEqual({
    stays: ['It does not end the bill.'],
    duration: ['7 days.'],
    ends: ['The trial.'],
  });
});

test('an outcome without a guide and without a deadline says nothing of how long it takes', () => {
  const own = { guide: undefined, doesNot: ['It ends nothing.'], differs: { money: 'None.' } };
  expect(factsOf(made(own), undefined)).toStrictEqual({ stays: ['It ends nothing.'], money: ['None.'] });
});

test('an outcome that ends and changes nothing has no facts', () => {
  expect(factsOf(made({ guide: undefined, doesNot: ['It ends nothing.'] }), undefined)).toBeUndefined();
});

const facts = { ends: ['It.'] };
const view = (id: string, next: string, more: object = { facts }) =>
  ({
    id,
    kind: 'outcome',
    title: `T ${id}`,
    neighbour: { id: next, url: `#${next}` },
    ...more,
  }) as OutcomeView;
const compare = (...nodes: OutcomeView[]) => comparedWith({ start: 'a', nodes }, nodes[0]!);

test('an outcome is compared with the one it is confused with, and with the one that that is confused with', () => {
  expect(compare(view('a', 'b'), view('b', 'c'), view('c', 'a'))).toStrictEqual([
    { id: 'a', title: 'T a', facts },
    { id: 'b', title: 'T b', facts, url: '#b' },
    { id: 'c', title: 'T c', facts, url: '#c' },
  ]);
});

test('no more than three outcomes are compared', () => {
  const compared = compare(view('a', 'b'), view('b', 'c'), view('c', 'd'), view('d', 'a'));
  expect(compared.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('two outcomes that are confused with each other are compared once', () => {
  expect(compare(view('a', 'b'), view('b', 'a')).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('an outcome without facts is passed over, and where one is left there is nothing to compare', () => {
  expect(compare(view('a', 'b'), view('b', 'c', {}), view('c', 'a')).map(({ id }) => id)).toEqual(['a', 'c']);
  expect(compare(view('a', 'b'), view('b', 'a', {}))).toEqual([]);
  expect(compare(view('a', 'b', {}), view('b', 'c'), view('c', 'a'))).toEqual([]);
});

test('an outcome that is not there yet is compared with nothing', () => {
  expect(compare(view('a', 'b'))).toEqual([]);
});
