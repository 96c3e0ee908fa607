import { afterEach, expect, test } from 'vitest';
import {
  createCase,
  currentEntries,
  deleteCase,
  listCases,
  setEntry,
  switchCase,
} from '../../../src/lib/case/store.ts';
import { MOST_KEPT } from '../../../src/lib/request/field.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import {
  $typed,
  forgetDraft,
  keepKind,
  lastKind,
  setValues,
  valuesIn,
} from '../../../src/lib/request/store.ts';
import { kind } from './sample-kind.ts';

afterEach(() => {
  for (const { id } of listCases()) deleteCase(id);
  switchCase('first');
  $typed.set({});
});

const values = (kindId = 'sample') =>
  Object.fromEntries(
    Object.entries(valuesIn(kindId, kind, currentEntries(), $typed.get())).filter(
      ([, value]) => value !== '',
    ),
  );
const type = (typed: Values, kindId = 'sample') => setValues(kindId, kind, typed);

test('a fact that is typed into one form stands in every form that asks for it; the rest stays in its kind', () => {
  type({ agreement: 'agmt-1', next: 'x' });
  expect(values('other')).toEqual({ agreement: 'agmt-1' });
  type({ agreement: 'agmt-2' }, 'other');
  expect(values()).toEqual({ agreement: 'agmt-2', next: 'x' });
});

test('what was typed in this tab stays while another tab writes the same field', () => {
  type({ agreement: 'mine' });
  setEntry('fact:agreementId', 'from another tab');
  setEntry('draft:sample/next', 'from another tab');
  expect(values()).toEqual({ agreement: 'mine', next: 'from another tab' });
});

test('what is too long is not kept, but stays on the page, and what was kept before stays kept', () => {
  type({ next: 'short' });
  const long = 'x'.repeat(MOST_KEPT + 1);
  type({ next: long });
  expect(values()['next']).toBe(long);
  expect(currentEntries()).toEqual({ 'draft:sample/next': 'short' });
});

test('forgetting removes a draft from the page and from the case, and typing begins anew', () => {
  type({ agreement: 'agmt-1', next: 'x' });
  forgetDraft('sample', kind);
  expect(values()).toEqual({});
  expect(currentEntries()).toEqual({});
  type({ next: 'y' });
  expect(values()).toEqual({ next: 'y' });
});

test('a tab comes back to the kind that it was writing', () => {
  keepKind('withdrawal');
  expect(lastKind()).toBe('withdrawal');
});

test('another case has drafts and facts of its own', () => {
  type({ agreement: 'agmt-1', next: 'x' });
  createCase('second ticket');
  expect(values()).toEqual({});
  type({ agreement: 'agmt-2' });
  switchCase('first');
  expect(values()).toEqual({ agreement: 'agmt-1', next: 'x' });
});
