import { expect, test } from 'vitest';
import { currentEntries } from '../../../src/lib/case/store.ts';
import { $openedVersion, chooseVersion } from '../../../src/lib/checklist/version-store.ts';

test('a version is kept with the case, and what a link opened on this page no longer counts', () => {
  expect($openedVersion.get()).toBe('');
  $openedVersion.set('older');
  chooseVersion({ id: 'g' }, 'today');
  expect($openedVersion.get()).toBe('');
  expect(currentEntries()).toEqual({ 'version:g': 'today' });
});
