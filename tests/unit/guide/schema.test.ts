import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import {
  differenceSchema,
  guideSchema,
  retiredGuideSchema,
  retiredStepSchema,
  sourceSchema,
  stepSchema,
} from '../../../src/lib/guide/schema.ts';

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

test('what a guide need not have is empty, and every way of being reversible is taken', () => {
  expect(guideSchema.parse(guide)).toMatchObject({ versions: [], retired: [], next: [], aliases: [] });
  for (const reversible of ['yes', 'for-a-while', 'no']) expect(problemOf({ reversible })).toBeUndefined();
  expect(problemOf({ audience: ['buyer', 'seller'], sources: ['a', 'b'] })).toBeUndefined();
});

test.each([
  [{ effect: ' ' }, 'effect: expected a sentence, found nothing'],
  [{ system: '' }, 'system: '],
  [{ audience: [] }, 'audience: '],
  [{ audience: [''] }, 'audience.0: '],
  [{ sources: [] }, 'sources: '],
  [{ more: 'x' }, ': '],
])('a guide with %j is refused, and the author is told where', (more, problem) => {
  expect(problemOf(more)).toContain(problem);
});

const version = (id: string) => ({ id, name: 'Screens', sign: 'It says so' });

test('a guide has no versions or several, each with an id of its own that is made of small words', () => {
  const of = (...ids: string[]) => problemOf({ versions: ids.map(version) });
  expect(of('today', 'the-2020-screens')).toBeUndefined();
  expect(of('today')).toBe('versions: expected two versions or more, or none');
  expect(of('today', 'today')).toBe('versions: expected an id used once');
  for (const id of ['Today', 'to day', 'today-', '-today', 'a--b', ''])
    expect(of(id, 'other'), id).toBe('versions.0.id: expected lower-case words joined by hyphens');
  expect(problemOf({ versions: [{ ...version('a'), more: 'x' }, version('b')] })).toBeDefined();
});

const on = '2026-11-21';
const written: [z.ZodType, Record<string, unknown>][] = [
  [retiredStepSchema, { id: 'open', on, notice: 'It is gone.' }],
  [retiredGuideSchema, { title: 'Old', on, notice: 'It is gone.', instead: 'new' }],
  [stepSchema, { id: 'a', kind: 'step', title: 'A', aliases: ['b'], versions: ['today'], line: 1 }],
  [stepSchema, { id: 'a', kind: 'prerequisite', title: 'A', aliases: [], versions: [], line: 1 }],
  ...['today', 'document', 'both'].map((follows): [z.ZodType, Record<string, unknown>] => [
    differenceSchema,
    {
      guide: 'close',
      step: 'open',
      document: 'doc',
      says: 'A',
      today: 'B',
      source: 'aws',
      follows,
      why: 'C',
    },
  ]),
  [
    sourceSchema,
    { title: 'T', publisher: 'AWS', url: 'https://a.example/', checked: on, note: 'N', notes: { de: 'D' } },
  ],
];

test.each(written)(
  'what is written down is taken as it is, with nothing else beside it and nothing empty',
  (schema, value) => {
    expect(schema.parse(value)).toEqual(value);
    expect(schema.safeParse({ ...value, more: 'x' }).success).toBe(false);
    for (const key of ['notice', 'guide', 'document', 'source', 'says', 'publisher', 'on'])
      if (key in value) expect(schema.safeParse({ ...value, [key]: '' }).success, key).toBe(false);
  },
);
