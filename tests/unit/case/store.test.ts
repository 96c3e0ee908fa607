import { afterEach, expect, test, vi } from 'vitest';
import {
  archiveCase,
  createCase,
  deleteCase,
  duplicateCase,
  keepAsCase,
  keepFacts,
  listCases,
  readCases,
  renameCase,
} from '../../../src/lib/case/manage-store.ts';
import {
  $caseId,
  currentEntries,
  forgetFirstRelease,
  setEntry,
  setFact,
  switchCase,
} from '../../../src/lib/case/store.ts';
import { factsIn } from '../../../src/lib/case/facts.ts';
import { originIn } from '../../../src/lib/case/origin.ts';
import { browserStorage } from '../../../src/lib/storage/browser-storage.ts';

test('a case is made, named, put away and brought back, and deleted with undo', () => {
  const before = new Date().toISOString();
  const id = createCase('  Example Ltd ');
  expect($caseId.get()).toBe(id);
  const [first, made] = listCases();
  expect(first).toEqual({ id: 'first' });
  expect(made).toMatchObject({ id, name: 'Example Ltd' });
  expect(made!.created! >= before).toBe(true);

  renameCase(id, 'Other Ltd');
  archiveCase(id);
  expect(listCases()[1]).toMatchObject({
    name: 'Other Ltd',
    archived: expect.stringMatching(/^\d{4}-/) as string,
  });
  archiveCase(id, false);
  renameCase(id, ' ');
  expect(listCases()[1]).toEqual({ id, created: made!.created });

  const undo = deleteCase(id);
  expect([$caseId.get(), listCases().length]).toEqual(['first', 1]);
  undo();
  expect([$caseId.get(), listCases().length]).toEqual([id, 2]);
  deleteCase(id);
});

test('no two cases get the same id', () => {
  const ids = Array.from({ length: 50 }, () => createCase());
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) deleteCase(id);
});

test('a fact belongs to the case in which it was typed; an emptied one is none, and is known to be empty', () => {
  setFact('offerId', 'offer-1');
  const id = createCase();
  setFact('offerId', 'offer-2');
  expect(factsIn(currentEntries())).toEqual({ offerId: 'offer-2' });
  setFact('offerId', '');
  expect(factsIn(currentEntries())).toEqual({});
  expect(currentEntries()).toMatchObject({ 'fact:offerId': '' });
  switchCase('first');
  expect(factsIn(currentEntries())).toEqual({ offerId: 'offer-1' });
  deleteCase(id);
  deleteCase('first');
});

test('deleting the first case takes along what the first release kept, and undoing brings both back', () => {
  browserStorage['clean-exit:draft:cancellation/cause'] = 'typed long ago';
  browserStorage['clean-exit:step:a/b'] = 'done';
  setEntry('x', '1');
  const before = { ...browserStorage };
  const undo = deleteCase('first');
  expect(Object.values(browserStorage)).not.toContain('typed long ago');
  expect(
    Object.keys(browserStorage).filter((key) => !/^clean-exit:(?:last-case|imported:.*)$/.test(key)),
  ).toEqual([]);
  undo();
  expect({ ...browserStorage }).toEqual(before);
  deleteCase('first');
});

test('forgetting the draft of one kind leaves the others where the first release kept them', () => {
  browserStorage['clean-exit:draft:cancellation/cause'] = 'a';
  browserStorage['clean-exit:draft:cancellation-of-x/cause'] = 'b';
  forgetFirstRelease('cancellation');
  expect({ ...browserStorage }).toMatchObject({ 'clean-exit:draft:cancellation-of-x/cause': 'b' });
  expect(browserStorage['clean-exit:draft:cancellation/cause']).toBeUndefined();
  deleteCase('first');
});

test('facts that came with a link are kept in the case that they are meant for, with undo', () => {
  const id = createCase('Sent');
  setFact('orderId', 'ORD-1');
  switchCase('first');
  const undo = keepFacts(id, { orderId: 'ORD-2', offerId: 'offer-1' });
  expect($caseId.get()).toBe(id);
  expect(factsIn(currentEntries())).toEqual({ orderId: 'ORD-2', offerId: 'offer-1' });
  expect(originIn(currentEntries(), 'orderId')).toBe('link');
  undo();
  expect(originIn(currentEntries(), 'orderId')).toBeUndefined();
  expect(factsIn(currentEntries())).toEqual({ orderId: 'ORD-1' });
});

test('facts kept as a case of their own are taken away with it, and this tab is back where it was', () => {
  switchCase('first');
  const before = listCases();
  const undo = keepAsCase('Sent', { offerId: 'offer-2' });
  expect(factsIn(currentEntries())).toEqual({ offerId: 'offer-2' });
  undo();
  expect($caseId.get()).toBe('first');
  expect(listCases()).toEqual(before);
});

test('a copy of a case has everything in it, under its own name and moment, and the first stays as it was', () => {
  const id = createCase('Example');
  setEntry('step:g/a', 'done');
  setFact('orderId', 'ORD-1');
  setEntry('carried-as', 'abc');
  const before = currentEntries();
  const copy = duplicateCase(id, 'Example (copy)');
  expect($caseId.get()).toBe(copy);
  const { created, ...rest } = currentEntries();
  expect(created).toMatch(/^\d{4}-/);
  expect(rest).toEqual({ 'step:g/a': 'done', 'fact:orderId': 'ORD-1', name: 'Example (copy)' });
  switchCase(id);
  expect(currentEntries()).toEqual(before);
  for (const one of [id, copy]) deleteCase(one);
});

test('a copy of an old case that was put away is new, and among the others', () => {
  vi.useFakeTimers({ now: new Date('2026-11-20T10:00:00Z') });
  const id = createCase('Example');
  archiveCase(id);
  vi.setSystemTime(new Date('2026-11-23T10:00:00Z'));
  const copy = duplicateCase(id, 'Example (copy)');
  expect(currentEntries()).toEqual({ name: 'Example (copy)', created: '2026-11-23T10:00:00.000Z' });
  for (const one of [id, copy]) deleteCase(one);
  vi.useRealTimers();
});

test('a fact that was here already did not come with the link', () => {
  const id = createCase();
  expect(listCases().find((one) => one.id === id)?.name).toBeUndefined();
  setFact('orderId', 'ORD-1');
  keepFacts(id, { orderId: 'ORD-1' });
  expect(originIn(currentEntries(), 'orderId')).toBeUndefined();
  deleteCase(id);
});

test('deleting another case leaves what the first release kept where it is', () => {
  browserStorage['clean-exit:draft:cancellation/cause'] = 'typed long ago';
  deleteCase(createCase());
  expect(browserStorage['clean-exit:draft:cancellation/cause']).toBe('typed long ago');
  deleteCase('first');
});

test('who takes away a case that came with a link is back in the case that was there before, not in the newest', () => {
  const [old, newer] = [createCase('Old'), createCase('Newer')];
  switchCase(old);
  keepAsCase('Sent', { offerId: 'offer-2' })();
  expect($caseId.get()).toBe(old);
  for (const id of [old, newer]) deleteCase(id);
});

test('all cases are read with their entries, and a case that is not there has none', () => {
  const id = createCase('Example');
  setFact('orderId', 'ORD-1');
  const { cases, entriesOf } = readCases();
  expect(cases).toEqual(listCases());
  expect(cases.at(-1)?.id).toBe(id);
  expect(entriesOf(id)).toMatchObject({ name: 'Example', 'fact:orderId': 'ORD-1' });
  expect(entriesOf('gone')).toEqual({});
  deleteCase(id);
});

afterEach(() => void vi.unstubAllGlobals());

test('what the first release kept is in the first case as soon as a page opens', async () => {
  const { fakeBackend } = await import('../../setup/fake-storage.ts');
  const window = Object.assign(new EventTarget(), {
    localStorage: fakeBackend({ 'clean-exit:step:g/a': 'done' }),
    sessionStorage: fakeBackend(),
  });
  vi.stubGlobal('window', window);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  vi.resetModules();
  // A store that nobody reads any more stops listening a second later: that has to be while its window is there.
  vi.useFakeTimers();
  const page = await import('../../../src/lib/case/store.ts');
  expect(page.currentEntries()).toEqual({ 'step:g/a': 'done' });
  page.setEntry('x', '1');
  expect(window.sessionStorage.map.get('clean-exit:tab-case')).toBe('first');
  vi.runAllTimers();
  vi.useRealTimers();
});
