import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openCases } from '../../../src/lib/case/cases-store.ts';
import { importOf, isOldEntry, markOf } from '../../../src/lib/case/first-release.ts';
import { forgetOld, importSteps, openFirstRelease } from '../../../src/lib/case/first-release-store.ts';
import { anyText } from '../../setup/any-text.ts';
import { fakeBrowser } from '../../setup/fake-storage.ts';

const fixture = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../../fixtures/first-release/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, string>;

const CASE = 'clean-exit:case:first:';
const STEP = 'clean-exit:step:guide/one';

/** A page of this release in one tab of a browser. */
function openPage(browser: ReturnType<typeof fakeBrowser>, scope = 'clean-exit:') {
  const tab = browser.openTab();
  const place = { ...tab.place, scope };
  const cases = openCases(place);
  openFirstRelease(place, cases.entriesOf('first'));
  return { ...tab, ...cases, place, first: () => cases.entriesOf('first').get() };
}
const inCase = (stored: Map<string, string>) =>
  Object.fromEntries(
    [...stored].flatMap(([key, value]) => (key.startsWith(CASE) ? [[key.slice(CASE.length), value]] : [])),
  );
const withoutSite = (old: Record<string, string>) =>
  Object.fromEntries(Object.entries(old).map(([key, value]) => [key.slice('clean-exit:'.length), value]));

test.each(['ticks', 'all'])(
  'all that the first release kept (%s) is in the first case, and where it was',
  (name) => {
    const old = fixture(name);
    expect(Object.keys(old).length).toBeGreaterThan(20);
    const browser = fakeBrowser({ ...old, other: 'of another site' });
    const page = openPage(browser);
    expect(page.first()).toEqual(withoutSite(old));
    expect(inCase(browser.backend.map)).toEqual(withoutSite(old));
    expect(Object.fromEntries(browser.backend.map)).toMatchObject({ ...old, other: 'of another site' });
  },
);

test('a browser in which nothing is kept stays empty', () => {
  const browser = fakeBrowser({ other: 'of another site', 'starlight-theme': 'dark' });
  openPage(browser);
  expect(browser.backend.writes).toBe(0);
});

test('a second visit writes nothing', () => {
  const browser = fakeBrowser(fixture('all'));
  openPage(browser);
  const { writes } = browser.backend;
  openPage(browser);
  expect(browser.backend.writes).toBe(writes);
});

test('what the reader changes here is not undone by the next visit', () => {
  const browser = fakeBrowser({ [STEP]: 'done', 'clean-exit:step:guide/two': 'done' });
  const page = openPage(browser);
  page.setEntry('step:guide/one', undefined);
  page.setEntry('step:guide/two', 'not-applicable');
  expect(openPage(browser).first()).toEqual({ 'step:guide/two': 'not-applicable' });
});

test('what an old page changes later comes over at once; what it removes stays here', () => {
  const browser = fakeBrowser({ [STEP]: 'done' });
  const page = openPage(browser);
  const oldPage = browser.openTab().place.local;
  oldPage[STEP] = 'waiting';
  oldPage['clean-exit:step:guide/two'] = 'done';
  expect(page.first()).toEqual({ 'step:guide/one': 'waiting', 'step:guide/two': 'done' });
  Reflect.deleteProperty(oldPage, STEP);
  expect(page.first()).toEqual({ 'step:guide/one': 'waiting', 'step:guide/two': 'done' });
  expect(openPage(browser).first()).toEqual({ 'step:guide/one': 'waiting', 'step:guide/two': 'done' });
});

test('what an old page says of a step is of no known time; what else it changes leaves all times alone', () => {
  const browser = fakeBrowser({ [STEP]: 'done' });
  const page = openPage(browser);
  for (const step of ['one', 'two']) page.setEntry(`time:guide/${step}`, '2026-11-23T12:00:00+01:00');
  browser.openTab().place.local['clean-exit:last-guide'] = 'guide';
  expect(page.first()).toHaveProperty(['time:guide/one']);
  browser.openTab().place.local[STEP] = 'waiting';
  expect(page.first()).not.toHaveProperty(['time:guide/one']);
  expect(page.first()).toHaveProperty(['time:guide/two']);
});

test('what one copy of the site forgets, another on the same origin keeps', () => {
  const browser = fakeBrowser(fixture('all'));
  const below = openPage(browser, 'clean-exit:/docs/:').first();
  const root = openPage(browser);
  forgetOld(root.place, '');
  expect(openPage(browser, 'clean-exit:/docs/:').first()).toEqual(below);
  expect(Object.keys(below).length).toBeGreaterThan(10);
});

test('what changed while the page was in the browser’s cache comes over when it returns', () => {
  const browser = fakeBrowser({ [STEP]: 'done' });
  const page = openPage(browser);
  browser.backend.map.set(STEP, 'waiting');
  page.comeBack();
  expect(page.first()).toEqual({ 'step:guide/one': 'waiting' });
});

test('a copy that the browser refuses is shown, not remembered, and made on a later visit', () => {
  const browser = fakeBrowser({ [STEP]: 'done' });
  browser.backend.full = true;
  expect(openPage(browser).first()).toEqual({ 'step:guide/one': 'done' });
  expect(Object.fromEntries(browser.backend.map)).toEqual({ [STEP]: 'done' });
  browser.backend.full = false;
  openPage(browser);
  expect(browser.backend.map.get(`${CASE}step:guide/one`)).toBe('done');
});

test('a copy for which there is no room is not remembered, although its mark would find room', () => {
  const long = 'x'.repeat(1000);
  const browser = fakeBrowser({ 'clean-exit:draft:cancellation/cause': long });
  const { setItem } = browser.backend;
  browser.backend.setItem = (key, value) => {
    if (value.length > 100) throw new DOMException('full', 'QuotaExceededError');
    setItem(key, value);
  };
  expect(openPage(browser).first()).toEqual({ 'draft:cancellation/cause': long });
  browser.backend.setItem = setItem;
  expect(openPage(browser).first()).toEqual({ 'draft:cancellation/cause': long });
  expect(browser.backend.map.get(`${CASE}draft:cancellation/cause`)).toBe(long);
});

test('two copies of the site on one origin both take the old entries over, each for itself', () => {
  const browser = fakeBrowser({ [STEP]: 'done' });
  const root = openPage(browser);
  const below = openPage(browser, 'clean-exit:/docs/:');
  root.setEntry('step:guide/one', undefined);
  expect(below.first()).toEqual({ 'step:guide/one': 'done' });
  expect(openPage(browser, 'clean-exit:/docs/:').first()).toEqual({ 'step:guide/one': 'done' });
});

test('forgetting a draft leaves nothing of it where the first release kept it, and can be undone', () => {
  const browser = fakeBrowser(fixture('all'));
  const page = openPage(browser);
  const before = Object.fromEntries(browser.backend.map);
  const undo = forgetOld(page.place, 'draft:cancellation/');
  const left = [...browser.backend.map.keys()].filter((key) =>
    key.startsWith('clean-exit:draft:cancellation/'),
  );
  expect(left).toEqual([]);
  expect(page.first()).toHaveProperty(['draft:cancellation/nextStep']);
  expect(browser.backend.map.has('clean-exit:draft:support-case/reason')).toBe(true);
  undo();
  expect(Object.fromEntries(browser.backend.map)).toEqual(before);
});

test('undoing leaves alone what an old page has typed in between', () => {
  const key = 'clean-exit:draft:cancellation/cause';
  const browser = fakeBrowser({ [key]: 'old' });
  const undo = forgetOld(openPage(browser).place, 'draft:cancellation/');
  browser.openTab().place.local[key] = 'new';
  undo();
  expect(browser.backend.map.get(key)).toBe('new');
});

test('what was forgotten does not come back when an old page writes it again unchanged; what it changes does', () => {
  const key = 'clean-exit:draft:cancellation/cause';
  const browser = fakeBrowser({ [key]: 'typed long ago' });
  const page = openPage(browser);
  forgetOld(page.place, 'draft:cancellation/');
  page.setEntry('draft:cancellation/cause', undefined);
  const oldPage = browser.openTab().place.local;
  oldPage[key] = 'typed long ago';
  expect(page.first()).toEqual({});
  expect(openPage(browser).first()).toEqual({});
  oldPage[key] = 'typed just now';
  expect(page.first()).toEqual({ 'draft:cancellation/cause': 'typed just now' });
});

test('undoing brings back the old entry alone: what the reader has changed here since it was copied stays changed', () => {
  const browser = fakeBrowser({ [STEP]: 'done' });
  const [page, other] = [openPage(browser), openPage(browser)];
  page.setEntry('step:guide/one', 'not-applicable');
  forgetOld(page.place, '')();
  expect(browser.backend.map.get(STEP)).toBe('done');
  expect(other.first()).toEqual({ 'step:guide/one': 'not-applicable' });
  expect(openPage(browser).first()).toEqual({ 'step:guide/one': 'not-applicable' });
});

test('whatever is forgotten, undone, written by an old page and opened again, a value comes over once only', () => {
  const act = fc.constantFrom('forget', 'undo', 'write', 'rewrite', 'open');
  fc.assert(
    fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
      const browser = fakeBrowser({ [STEP]: '0' });
      const page = openPage(browser);
      const oldPage = browser.openTab().place.local;
      let latest = '0';
      let undo = (): void => undefined;
      for (const one of acts) {
        // Each value that came over is taken away at once, so that any that is there came again.
        page.setEntry('step:guide/one', undefined);
        if (one === 'forget') undo = forgetOld(page.place, 'step:');
        if (one === 'undo') undo();
        if (one === 'open') openPage(browser);
        if (one === 'rewrite') oldPage[STEP] = latest;
        if (one === 'write') oldPage[STEP] = latest = `${latest}0`;
        expect('step:guide/one' in page.first()).toBe(one === 'write');
      }
    }),
  );
});

test('only what the first release wrote is taken for its own', () => {
  expect(
    ['step:a/b', 'unreadable:a/b', 'draft:k/f', 'draft:k/~token0', 'last-guide', 'last-request'].every(
      isOldEntry,
    ),
  ).toBe(true);
  expect(
    [
      'case:first:step:a/b',
      'imported:step:a/b',
      'last-case',
      'last-guides',
      'steps:x',
      '/docs/:step:a/b',
    ].some(isOldEntry),
  ).toBe(false);
});

test('values that differ have different marks', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      expect(markOf(one) === markOf(other)).toBe(one === other);
    }),
  );
  // Two words of one FNV-1a hash.
  expect(markOf('costarring')).not.toBe(markOf('liquid'));
  expect(importOf('a', markOf('b'))).toEqual({ value: 'a', mark: markOf('a') });
});

test('two tabs copy at once, and either is cut off anywhere: at the end every old value is there, and nothing else', () => {
  const name = fc.constantFrom(
    'step:g/one',
    'step:g/two',
    'draft:k/f',
    'draft:k/~token0',
    'unreadable:g/x',
    'last-guide',
    'last-request',
  );
  const old = fc.dictionary(name, anyText());
  const turns = fc.array(fc.constantFrom(0, 1), { maxLength: 40 });
  fc.assert(
    fc.property(old, turns, (entries, order) => {
      const site = Object.fromEntries(
        Object.entries(entries).map(([entry, value]) => [`clean-exit:${entry}`, value]),
      );
      const browser = fakeBrowser({ ...site, other: 'x', [`${CASE}fact:offerId`]: 'y' });
      const runs = [0, 1].map(() => {
        const { place } = browser.openTab();
        return importSteps(place, openCases(place).entriesOf('first'));
      });
      for (const which of order) runs[which]!.next();

      const page = openPage(browser);
      expect(page.first()).toEqual({ ...entries, 'fact:offerId': 'y' });
      const kept = [...browser.backend.map].filter(
        ([key]) => !key.startsWith(CASE) && !key.startsWith('clean-exit:imported:'),
      );
      expect(Object.fromEntries(kept)).toEqual({ ...site, other: 'x' });
      const { writes } = browser.backend;
      openPage(browser);
      expect(browser.backend.writes).toBe(writes);
    }),
  );
});
