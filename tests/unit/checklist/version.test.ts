import { expect, test } from 'vitest';
import { computeProgress } from '../../../src/lib/checklist/progress.ts';
import { stepsOf, versionIn } from '../../../src/lib/checklist/version.ts';

const guide = { id: 'guide', aliases: ['former'], versions: ['today', 'older'] };
const steps = [
  { id: 'both' },
  { id: 'new', versions: ['today'] },
  { id: 'old', versions: ['older'] },
  { id: 'either', versions: ['older', 'today'] },
];

test('until one is chosen, the first version leads', () => {
  expect(versionIn({}, guide)).toBe('today');
});

test('what was chosen counts, also under a former id of the guide', () => {
  expect(versionIn({ 'version:guide': 'older' }, guide)).toBe('older');
  expect(versionIn({ 'version:former': 'older' }, guide)).toBe('older');
});

test('what was chosen last counts before what was chosen under a former id', () => {
  expect(versionIn({ 'version:former': 'older', 'version:guide': 'today' }, guide)).toBe('today');
});

test('a version that the guide does not have leaves the leading one', () => {
  expect(versionIn({ 'version:guide': 'gone' }, guide)).toBe('today');
});

test('a guide without versions has none, whatever is stored', () => {
  expect(versionIn({ 'version:plain': 'older' }, { id: 'plain' })).toBeUndefined();
});

test('a version has its own steps and those of all versions, in their order', () => {
  expect(stepsOf(steps, 'today').map(({ id }) => id)).toEqual(['both', 'new', 'either']);
  expect(stepsOf(steps, 'older').map(({ id }) => id)).toEqual(['both', 'old', 'either']);
  expect(stepsOf(steps, undefined).map(({ id }) => id)).toEqual(['both']);
});

test('only the steps of the version count', () => {
  const progress = computeProgress(stepsOf(steps, 'today'), () => ({ kind: 'done' }));
  expect(progress).toMatchObject({ applicable: 3, done: 3 });
});
