import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { $storageFailed, browserStorage } from '../../../src/lib/storage/browser-storage.ts';
import { findStorage } from '../../../src/lib/storage/page-storage.ts';
import { windowEvents } from '../../../src/lib/storage/storage-events.ts';

/** A window as far as storage needs one. */
const window = Object.assign(new EventTarget(), { localStorage: 'for all tabs', sessionStorage: 'for one' });
beforeEach(() => {
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
});
afterEach(() => void vi.unstubAllGlobals());

const happen = (type: string, more: object) => window.dispatchEvent(Object.assign(new Event(type), more));

test('what changes elsewhere is told by its key, and a return from the browser’s cache by none, until nobody listens', () => {
  const told: unknown[] = [];
  const stop = windowEvents.listen((key) => told.push(key));
  happen('pageshow', { persisted: false });
  happen('storage', { key: 'a' });
  happen('pageshow', { persisted: true });
  expect(told).toEqual(['a', null]);
  stop();
  happen('storage', { key: 'b' });
  happen('pageshow', { persisted: true });
  expect(told).toEqual(['a', null]);
});

test('what is kept for all tabs and what is kept for one are two storages', () => {
  expect([findStorage('browser'), findStorage('tab')]).toEqual(['for all tabs', 'for one']);
});

test('a storage that is blocked, so that naming it throws, is none', () => {
  const blocked = {
    get localStorage(): never {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  vi.stubGlobal('window', blocked);
  expect(findStorage('browser')).toBeUndefined();
});

test('who asks after a failure is told of it as well as who asked before', () => {
  const [before, after] = [vi.fn(), vi.fn()];
  $storageFailed.listen(before);
  browserStorage['a'] = '1';
  $storageFailed.subscribe(after);
  for (const tell of [before, after]) expect(tell.mock.calls.map(([failed]) => failed)).toEqual([true]);
});

test('outside a browser there is no storage, and nothing to listen to', () => {
  vi.unstubAllGlobals();
  expect(findStorage('browser')).toBeUndefined();
  const stop = windowEvents.listen(() => undefined);
  expect(stop).not.toThrow();
});

test('a page knows whether this browser refused to keep something, and each tab has what is its own', async () => {
  const { fakeBackend } = await import('../../setup/fake-storage.ts');
  const [localStorage, sessionStorage] = [fakeBackend(), fakeBackend()];
  vi.stubGlobal('window', { localStorage, sessionStorage });
  vi.resetModules();
  const { tabStorage } = await import('../../../src/lib/storage/session-storage.ts');
  const { $storageFailed: $failed, browserStorage: ofAll } =
    await import('../../../src/lib/storage/browser-storage.ts');
  tabStorage['a'] = 'of this tab';
  ofAll['a'] = 'of all';
  expect([localStorage.map.get('a'), sessionStorage.map.get('a')]).toEqual(['of all', 'of this tab']);
  sessionStorage.full = true;
  tabStorage['b'] = '1';
  expect($failed.get()).toBe(false);
  localStorage.full = true;
  ofAll['b'] = '1';
  expect($failed.get()).toBe(true);
});
