import {
  cleanTestStorage,
  getTestStorage,
  setTestStorageKey,
  useTestStorageEngine,
} from '@nanostores/persistent';
import { cleanStores, keepMount } from 'nanostores';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  $lastGuide,
  $storedSteps,
  hasUnreadable,
  resetGuide,
  setStepState,
  stateIn,
} from '../../../src/lib/checklist/store.ts';
import { browserStorage } from '../../../src/lib/storage/browser-storage.ts';

const STEP = 'clean-exit:step:';
const stateOf = (step: string) => stateIn($storedSteps.get(), 'guide', step).kind;

beforeEach(() => {
  useTestStorageEngine();
  keepMount($storedSteps);
  keepMount($lastGuide);
});
afterEach(() => {
  cleanStores($storedSteps, $lastGuide);
  cleanTestStorage();
});

test('each step is stored under its own key', () => {
  setStepState('guide', 'one', { kind: 'done' });
  setStepState('guide', 'two', { kind: 'waiting', until: '2026-12-24' });
  expect(getTestStorage()).toMatchObject({
    [`${STEP}guide/one`]: 'done',
    [`${STEP}guide/two`]: 'waiting:2026-12-24',
  });
});

test('opening a step again removes its entry', () => {
  setStepState('guide', 'one', { kind: 'done' });
  setStepState('guide', 'one', { kind: 'open' });
  expect(getTestStorage()).not.toHaveProperty([`${STEP}guide/one`]);
});

test('a tick in another tab shows here and overwrites nothing of this one', () => {
  setStepState('guide', 'one', { kind: 'done' });
  setTestStorageKey(`${STEP}guide/two`, 'not-applicable');
  expect([stateOf('one'), stateOf('two')]).toEqual(['done', 'not-applicable']);
});

test('the same step id in two guides is two steps', () => {
  setStepState('guide', 'one', { kind: 'done' });
  expect(stateIn($storedSteps.get(), 'other', 'one').kind).toBe('open');
});

test('the guide in which something was last said is remembered', () => {
  setStepState('guide', 'one', { kind: 'done' });
  setStepState('other', 'one', { kind: 'waiting' });
  expect($lastGuide.get()).toBe('other');
});

test('an unreadable entry shows as open and stays as it is', () => {
  setTestStorageKey(`${STEP}guide/one`, '{"v":9}');
  expect(stateOf('one')).toBe('open');
  expect(hasUnreadable($storedSteps.get(), 'guide', ['one', 'two'])).toBe(true);
  expect(getTestStorage()).toHaveProperty([`${STEP}guide/one`], '{"v":9}');
});

test('ticking a step with an unreadable entry moves the entry aside', () => {
  setTestStorageKey(`${STEP}guide/one`, '{"v":9}');
  setStepState('guide', 'one', { kind: 'done' });
  expect(stateOf('one')).toBe('done');
  expect(browserStorage['clean-exit:unreadable:guide/one']).toBe('{"v":9}');
});

test('reset clears the steps of this guide only, and undo brings each back', () => {
  setStepState('guide', 'one', { kind: 'done' });
  setStepState('guide', 'two', { kind: 'waiting', until: '2026-12-24' });
  setStepState('other', 'one', { kind: 'done' });
  const undo = resetGuide('guide', ['one', 'two', 'three']);
  expect([stateOf('one'), stateOf('two')]).toEqual(['open', 'open']);
  expect(Object.keys(getTestStorage()).filter((key) => key.startsWith(STEP))).toEqual([`${STEP}other/one`]);
  undo();
  expect(stateOf('one')).toBe('done');
  expect(stateIn($storedSteps.get(), 'guide', 'two')).toEqual({ kind: 'waiting', until: '2026-12-24' });
  expect(stateOf('three')).toBe('open');
});

test('undoing a reset leaves alone what was said in between', () => {
  setStepState('guide', 'one', { kind: 'done' });
  const undo = resetGuide('guide', ['one']);
  setStepState('guide', 'one', { kind: 'not-applicable' });
  undo();
  expect(stateOf('one')).toBe('not-applicable');
});

test('reset does not touch an unreadable entry', () => {
  setTestStorageKey(`${STEP}guide/one`, 'from the future');
  resetGuide('guide', ['one']);
  expect(getTestStorage()).toHaveProperty([`${STEP}guide/one`], 'from the future');
});
