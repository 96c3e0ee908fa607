import { expect, test } from 'vitest';
import { guideSchema } from '../../../src/lib/guide/schema.ts';

const guide = {
  effect: 'It ends.',
  system: 'market',
  audience: ['buyer'],
  who: 'You.',
  ends: ['All'],
  costs: ['The rest'],
  short: { undo: 'No', money: 'None', time: 'Now', who: 'You' },
  reversible: 'no',
  undo: 'Never.',
  money: 'None.',
  duration: 'At once.',
  checked: '2026-11-21',
  sources: ['a'],
};
const problemOf = (more: object) => {
  const issue = guideSchema.safeParse({ ...guide, ...more }).error?.issues[0];
  return issue && `${issue.path.join('.')}: ${issue.message}`;
};

test('a guide without what is kept or without what costs is whole; its lists are empty', () => {
  expect(guideSchema.parse(guide)).toMatchObject({ costs: ['The rest'], stays: [], next: [] });
  expect(problemOf({ costs: undefined, stays: ['The rest'] })).toBeUndefined();
});

test('a guide that names neither what costs nor what is kept is refused', () => {
  expect(problemOf({ costs: [] })).toBe('stays: expected an item here or under costs, found none');
});

test.each(['ends', 'costs', 'stays'])('%s takes 4 items of 70 characters, and no more', (list) => {
  expect(problemOf({ [list]: Array(4).fill('x'.repeat(70)) })).toBeUndefined();
  expect(problemOf({ [list]: Array(5).fill('x') })).toBe(`${list}: expected 4 items at most`);
  expect(problemOf({ [list]: ['x'.repeat(71)] })).toBe(`${list}.0: expected 70 characters at most`);
});

test.each(['undo', 'money', 'time', 'who'])('the short fact %s takes 40 characters', (fact) => {
  const short = (length: number) => ({ short: { ...guide.short, [fact]: 'x'.repeat(length) } });
  expect(problemOf(short(40))).toBeUndefined();
  expect(problemOf(short(41))).toBe(`short.${fact}: expected 40 characters at most`);
});
