import { expect, test } from 'vitest';
import { chooseOffline, isOfflineWanted, OFFLINE_KEY } from '../../../src/lib/offline/setting.ts';

test('pages are kept unless the reader said no; who allows it again leaves nothing stored', () => {
  const storage: Record<string, string> = {};
  expect(isOfflineWanted(storage)).toBe(true);
  chooseOffline(storage, false);
  expect(isOfflineWanted(storage)).toBe(false);
  chooseOffline(storage, true);
  expect(isOfflineWanted(storage)).toBe(true);
  expect(storage).toEqual({});
});

test('the choice stands under a key of this site', () => {
  expect(OFFLINE_KEY).toBe('clean-exit:offline');
});

test('only the reader’s no is one: what else may stand under the key is not', () => {
  expect(isOfflineWanted({ [OFFLINE_KEY]: 'null' })).toBe(true);
});
