import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCases } from '../../../src/lib/case/cases-store.ts';
import { deleteCase, listCases } from '../../../src/lib/case/manage-cases-store.ts';
import { fakeBackend, fakeBrowser } from '../../setup/fake-storage.ts';

function openTab(browser: ReturnType<typeof fakeBrowser>, session = fakeBackend()) {
  const tab = browser.openTab(session);
  const cases = openCases(tab.place);
  const make = (id: string, name: string) => {
    cases.entriesOf(id).setKey('created', `2026-01-0${name.length}`);
    cases.entriesOf(id).setKey('name', name);
    cases.switchCase(id);
  };
  const now = () => cases.entriesOf(cases.$caseId.get()).get();
  return {
    ...cases,
    ...tab,
    make,
    now,
    listCases: () => listCases(tab.place),
    deleteCase: (id: string) => deleteCase(tab.place, cases, id),
  };
}

test('opening a tab writes nothing, neither for all tabs nor for this one', () => {
  const browser = fakeBrowser();
  const tab = openTab(browser);
  tab.now();
  tab.listCases();
  expect([browser.backend.writes, tab.session.writes]).toEqual([0, 0]);
});

test('what is kept stands under a key that begins with the scope and the case', () => {
  const browser = fakeBrowser();
  openTab(browser).setEntry('step:a/b', 'done');
  expect(Object.fromEntries(browser.backend.map)).toEqual({ 'clean-exit:case:first:step:a/b': 'done' });
});

test('two tabs work on two cases and do not touch each other', () => {
  const browser = fakeBrowser();
  const [one, two] = [openTab(browser), openTab(browser)];
  one.setEntry('fact:offerId', 'mine');
  two.make('b', 'second');
  two.setEntry('fact:offerId', 'yours');
  expect([one.now()['fact:offerId'], two.now()['fact:offerId']]).toEqual(['mine', 'yours']);
});

test('two tabs in one case see what the other keeps', () => {
  const browser = fakeBrowser();
  const [one, two] = [openTab(browser), openTab(browser)];
  one.now();
  two.setEntry('step:a/b', 'done');
  expect(one.now()).toEqual({ 'step:a/b': 'done' });
});

test('a tab stays in its case through reloads, and a new tab begins with the case last used', () => {
  const browser = fakeBrowser();
  const one = openTab(browser);
  one.setEntry('x', '1');
  openTab(browser).make('b', 'second');
  expect(openTab(browser, one.session).$caseId.get()).toBe('first');
  expect(openTab(browser).$caseId.get()).toBe('b');
  one.setEntry('x', '2');
  expect(openTab(browser).$caseId.get()).toBe('first');
});

test('a tab that has written stays in its case although another turned to one while it was away', () => {
  const browser = fakeBrowser();
  const one = openTab(browser);
  one.setEntry('x', '1');
  one.close();
  openTab(browser).make('b', 'second');
  expect(openTab(browser, one.session).$caseId.get()).toBe('first');
});

test('a tab that only shows a case stays in it when another tab turns to another', () => {
  const browser = fakeBrowser();
  const reader = openTab(browser);
  openTab(browser).make('b', 'second');
  expect(openTab(browser, reader.session).$caseId.get()).toBe('first');
});

test('back from the browser’s cache a page shows the case that its tab has turned to since', () => {
  const browser = fakeBrowser();
  const page = openTab(browser);
  page.close();
  openTab(browser, page.session).make('b', 'second');
  page.comeBack();
  expect(page.$caseId.get()).toBe('b');
});

test.each(['', 'first:step', '../x', 'gone', '__proto__'])(
  'a stored case “%s” that cannot be is not taken',
  (id) => {
    const browser = fakeBrowser({ 'clean-exit:last-case': id, 'clean-exit:case:first:step:a/b': 'done' });
    const tab = openTab(browser, fakeBackend({ 'clean-exit:tab-case': id }));
    expect(tab.$caseId.get()).toBe('first');
  },
);

test('cases are listed oldest first, with what is known of them; the first one is always there', () => {
  const browser = fakeBrowser();
  const tab = openTab(browser);
  expect(tab.listCases()).toEqual([{ id: 'first' }]);
  tab.make('z', 'a');
  tab.make('b', 'bb');
  tab.entriesOf('z').setKey('archived', '2026-02-01');
  tab.entriesOf('a').setKey('x', '1');
  expect(tab.listCases()).toEqual([
    { id: 'first' },
    { id: 'a' },
    { id: 'z', name: 'a', created: '2026-01-01', archived: '2026-02-01' },
    { id: 'b', name: 'bb', created: '2026-01-02' },
  ]);
});

test('deleting a case leaves nothing of it, and undoing brings all of it back', () => {
  const browser = fakeBrowser();
  const tab = openTab(browser);
  tab.setEntry('x', '1');
  tab.make('b', 'second');
  tab.setEntry('fact:offerId', 'offer-1');
  const before = Object.fromEntries(browser.backend.map);
  const undo = tab.deleteCase('b');
  expect(tab.$caseId.get()).toBe('first');
  expect([...browser.backend.map.keys()].filter((key) => key.includes(':b:'))).toEqual([]);
  undo();
  expect(tab.$caseId.get()).toBe('b');
  expect(Object.fromEntries(browser.backend.map)).toEqual(before);
});

test('a tab that deletes its case goes to the newest one that is not put away', () => {
  const tab = openTab(fakeBrowser());
  for (const [id, name] of [
    ['b', '1'],
    ['c', '22'],
    ['d', '333'],
    ['e', '4444'],
  ] as const)
    tab.make(id, name);
  tab.entriesOf('d').setKey('archived', '2026-02-01');
  tab.deleteCase('e');
  expect(tab.$caseId.get()).toBe('c');
});

test('undoing a deletion takes nobody away from the case turned to since', () => {
  const tab = openTab(fakeBrowser());
  tab.make('b', '1');
  tab.make('c', '22');
  const undo = tab.deleteCase('c');
  tab.switchCase('first');
  undo();
  expect(tab.$caseId.get()).toBe('first');
  expect(tab.listCases().map(({ id }) => id)).toEqual(['first', 'b', 'c']);
});

test('deleting another case leaves the tab where it is', () => {
  const tab = openTab(fakeBrowser());
  tab.make('b', '1');
  tab.make('c', '22');
  const undo = tab.deleteCase('b');
  expect(tab.$caseId.get()).toBe('c');
  undo();
  expect(tab.$caseId.get()).toBe('c');
});

test('with storage that takes nothing, a tab goes on with what it has in memory', () => {
  const browser = fakeBrowser();
  browser.backend.full = true;
  const tab = openTab(browser);
  tab.setEntry('x', '1');
  tab.make('b', 'second');
  tab.setEntry('x', '2');
  tab.switchCase('first');
  expect(tab.now()).toEqual({ x: '1' });
  expect(browser.backend.map.size).toBe(0);
});

/** What two tabs on one storage have to do, as plain data. */
interface Model {
  cases: Map<string, Map<string, string>>;
  at: [string, string];
}

const IDS = ['first', 'b', 'c'];
const action = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('set' as const),
      key: fc.constantFrom('x', 'y'),
      value: fc.option(fc.constantFrom('1', '2')),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('make' as const), id: fc.constantFrom('b', 'c') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), id: fc.constantFrom(...IDS) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'undo' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'reload' as const }) },
);

test('whatever two tabs do, each shows its own case as if both wrote into one book', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(0, 1), action), { maxLength: 25 }), (actions) => {
      const browser = fakeBrowser();
      const tabs = [openTab(browser), openTab(browser)];
      const model: Model = { cases: new Map(), at: ['first', 'first'] };
      const book = (id: string) => model.cases.get(id) ?? model.cases.set(id, new Map()).get(id)!;
      // An undo is offered by the page that deleted, and goes with it.
      const undos: { which: number; real: () => void; model: () => void }[] = [];

      for (const [which, one] of actions) {
        const tab = tabs[which]!;
        const at = model.at[which];
        if (one.do === 'set') {
          tab.setEntry(one.key, one.value ?? undefined);
          if (one.value === null) book(at).delete(one.key);
          else book(at).set(one.key, one.value);
        } else if (one.do === 'make') {
          tab.make(one.id, 'n');
          book(one.id).set('created', '2026-01-01').set('name', 'n');
          model.at[which] = one.id;
        } else if (one.do === 'delete') {
          const real = tab.deleteCase(one.id);
          const gone = new Map(book(one.id));
          book(one.id).clear();
          const bringBack = () => {
            for (const [key, value] of gone) if (!book(one.id).has(key)) book(one.id).set(key, value);
          };
          undos.push({ which, real, model: bringBack });
          model.at[which] = tab.$caseId.get();
        } else if (one.do === 'undo') {
          const undo = undos.pop();
          undo?.real();
          undo?.model();
          model.at = [tabs[0]!.$caseId.get(), tabs[1]!.$caseId.get()];
        } else {
          tab.close();
          undos.splice(0, undos.length, ...undos.filter((undo) => undo.which !== which));
          tabs[which] = openTab(browser, tab.session);
          model.at[which] = tabs[which].$caseId.get();
        }
        for (const index of [0, 1] as const) {
          expect(tabs[index]!.$caseId.get()).toBe(model.at[index]);
          expect(tabs[index]!.now()).toEqual(Object.fromEntries(book(model.at[index])));
        }
      }
      for (const id of IDS) expect(tabs[0]!.entriesOf(id).get()).toEqual(Object.fromEntries(book(id)));
    }),
    { numRuns: 300 },
  );
});

test('a tab keeps its case under a key of this site, and asks each case for its entries once', () => {
  const tab = openTab(fakeBrowser());
  tab.make('b', 'second');
  expect(Object.fromEntries(tab.session.map)).toEqual({ 'clean-exit:tab-case': 'b' });
  expect(tab.entriesOf('b')).toBe(tab.entriesOf('b'));
});
