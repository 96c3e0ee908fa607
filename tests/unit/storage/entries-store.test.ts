import { cleanStores, keepMount } from 'nanostores';
import { expect, test } from 'vitest';
import { entriesStore } from '../../../src/lib/storage/entries-store.ts';
import { fakeBrowser } from '../../setup/fake-storage.ts';

function open(entries: Record<string, string> = {}) {
  const browser = fakeBrowser(entries);
  const tab = browser.openTab();
  const $entries = entriesStore(tab.place.local, 'mine:', tab.place.events);
  keepMount($entries);
  return { ...browser, ...tab, $entries };
}

test('shows the entries under its prefix only, and writes nothing to do so', () => {
  const { $entries, backend } = open({ 'mine:a': '1', 'other:b': '2', mine: '3' });
  expect($entries.get()).toStrictEqual({ a: '1' });
  expect(backend.writes).toBe(0);
});

test('keeps and removes one entry and leaves the others alone', () => {
  const { $entries, backend } = open({ 'mine:a': '1', 'other:b': '2' });
  $entries.setKey('c', '3');
  $entries.setKey('a', undefined);
  expect($entries.get()).toEqual({ c: '3' });
  expect(Object.fromEntries(backend.map)).toEqual({ 'mine:c': '3', 'other:b': '2' });
});

test('follows what another tab keeps and removes', () => {
  const { $entries, openTab } = open({ 'mine:a': '1' });
  const other = openTab().place.local;
  other['mine:b'] = '2';
  other['yours:c'] = '3';
  delete other['mine:a'];
  expect($entries.get()).toEqual({ b: '2' });
});

test('after a return from the browser’s cache it shows what is stored, also when all of it was cleared, and writes nothing', () => {
  const { $entries, backend, comeBack } = open({ 'mine:a': '1' });
  backend.map.clear();
  backend.map.set('mine:b', '2');
  comeBack();
  expect($entries.get()).toEqual({ b: '2' });
  backend.map.clear();
  comeBack();
  expect($entries.get()).toEqual({});
  expect(backend.writes).toBe(0);
});

test('after a return from the browser’s cache it shows what was added, beside what was there', () => {
  const { $entries, backend, comeBack } = open({ 'mine:a': '1' });
  backend.map.set('mine:b', '2');
  comeBack();
  expect($entries.get()).toEqual({ a: '1', b: '2' });
  backend.map.set('mine:b', '3');
  comeBack();
  expect($entries.get()).toEqual({ a: '1', b: '3' });
});

test('shows what changed between its making and its first reader', () => {
  const { backend, openTab } = fakeBrowser({ 'mine:a': '1' });
  const { place } = openTab();
  const $entries = entriesStore(place.local, 'mine:', place.events);
  backend.map.set('mine:a', '2');
  keepMount($entries);
  expect($entries.get()).toEqual({ a: '2' });
});

test('tells nobody when nothing has changed', () => {
  const { $entries, comeBack } = open({ 'mine:a': '1' });
  let told = 0;
  $entries.listen(() => told++);
  comeBack();
  expect(told).toBe(0);
  cleanStores($entries);
});

test('a change of one entry is told by its key', () => {
  const { $entries } = open();
  const changed: unknown[] = [];
  $entries.listen((_, __, key) => changed.push(key));
  $entries.setKey('a', '1');
  expect(changed).toEqual(['a']);
});
