import { cleanTestStorage, useTestStorageEngine } from '@nanostores/persistent';
import { cleanStores, keepMount } from 'nanostores';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { $drafts, forgetDraft, setValue, tokenFor, valuesOf } from '../../../src/lib/request/store.ts';

beforeEach(() => {
  useTestStorageEngine();
  keepMount($drafts);
});
afterEach(() => {
  cleanStores($drafts);
  cleanTestStorage();
});

const draft = () => valuesOf($drafts.get(), 'cancellation');

test('drafts of different kinds keep apart', () => {
  setValue('cancellation', 'agreementId', 'a');
  setValue('withdrawal', 'agreementId', 'b');
  expect(draft()).toEqual({ agreementId: 'a' });
});

test('forgetting a draft can be undone, but does not overwrite what was typed since', () => {
  setValue('cancellation', 'agreementId', 'a');
  setValue('cancellation', 'cause', 'c');
  const undo = forgetDraft('cancellation');
  expect(draft()).toEqual({});
  setValue('cancellation', 'cause', 'new');
  undo();
  expect(draft()).toEqual({ agreementId: 'a', cause: 'new' });
});

test('a client token stays with its content, differs for another, is one the vendor takes, and is no part of the draft', () => {
  const token = tokenFor('cancellation', 0, 'content');
  expect(token).toMatch(/^[a-zA-Z0-9-]{1,64}$/);
  expect(tokenFor('cancellation', 0, 'content')).toBe(token);
  expect(tokenFor('cancellation', 1, 'content')).not.toBe(token);
  expect(tokenFor('cancellation', 0, 'other content')).not.toBe(token);
  expect(draft()).toEqual({});
});
