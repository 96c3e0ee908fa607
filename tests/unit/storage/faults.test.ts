import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { openCases } from '../../../src/lib/case/cases-store.ts';
import { createSafeStorage } from '../../../src/lib/storage/safe-storage.ts';
import { cases } from '../../setup/depth.ts';
import { fakeBackend } from '../../setup/fake-storage.ts';

const CASE = 'clean-exit:case:first:';
/** What others keep at the same address, and what a newer version keeps in the same case. */
const foreign = {
  'other-site': '{"a":1}',
  'clean-exit-2:case': 'x',
  [`${CASE}step:g/newer`]: '{"v":9,"state":"done"}',
  [`${CASE}plan:2`]: 'newer',
};
type Fault = 'read' | 'write' | 'remove' | 'list';

/** A storage that throws whenever `fails` says so; it counts what it is asked. */
function faultyBackend(fails: (what: Fault, count: number) => boolean) {
  const backend = fakeBackend(foreign);
  const counts = { read: 0, write: 0, remove: 0, list: 0 };
  const ask = <Result>(what: Fault, act: () => Result): Result => {
    if (fails(what, ++counts[what])) throw new DOMException('full', 'QuotaExceededError');
    return act();
  };
  const faulty = {
    get length() {
      return ask('list', () => backend.length);
    },
    key: (index: number) => ask('list', () => backend.key(index)),
    getItem: (key: string) => ask('read', () => backend.getItem(key)),
    setItem: (key: string, value: string) => ask('write', () => backend.setItem(key, value)),
    removeItem: (key: string) => ask('remove', () => backend.removeItem(key)),
  };
  return { backend, faulty };
}

function openTab(faulty: ReturnType<typeof faultyBackend>['faulty']) {
  const local = createSafeStorage(faulty, () => undefined);
  const session = createSafeStorage(fakeBackend(), () => undefined);
  return openCases({ local, session, scope: 'clean-exit:', events: { listen: () => () => undefined } });
}

const now = (tab: ReturnType<typeof openTab>) => tab.entriesOf('first').get();

test.each<[string, (what: Fault, count: number) => boolean]>([
  ['every reading', (what) => what === 'read' || what === 'list'],
  ['every writing', (what) => what === 'write' || what === 'remove'],
  ['the hundredth writing and all after it', (what, count) => what === 'write' && count >= 100],
  ['everything', () => true],
])(
  'a storage that throws at %s: what is said lasts for the page, and nothing of others changes',
  (_, fails) => {
    const { backend, faulty } = faultyBackend(fails);
    const tab = openTab(faulty);
    now(tab);
    for (let step = 0; step < 120; step++) tab.setEntry(`step:g/s${step}`, 'done');
    tab.setEntry('step:g/s0', undefined);
    const said = Object.entries(now(tab)).filter(
      ([key, value]) => /^step:g\/s\d/.test(key) && value === 'done',
    );
    expect(said).toHaveLength(119);
    expect(Object.fromEntries(backend.map)).toMatchObject(foreign);
  },
);

test('a storage that is cleared in mid-use: nothing comes back that was cleared, and what is said then is kept', () => {
  const { backend, faulty } = faultyBackend(() => false);
  const tab = openTab(faulty);
  tab.setEntry('step:g/one', 'done');
  backend.map.clear();
  tab.setEntry('step:g/two', 'done');
  expect(Object.fromEntries(backend.map)).toEqual({ [`${CASE}step:g/two`]: 'done' });
});

test('the reader is told of failures once, however many there are', async () => {
  const { faulty } = faultyBackend((what) => what === 'write');
  vi.stubGlobal('window', { localStorage: faulty, sessionStorage: faulty });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.resetModules();
  const { $storageFailed, browserStorage } = await import('../../../src/lib/storage/browser-storage.ts');
  const told: boolean[] = [];
  $storageFailed.listen((failed) => told.push(failed));
  for (const text of 'typed letter by letter') browserStorage['a'] = (browserStorage['a'] ?? '') + text;
  expect(told).toEqual([true]);
  expect(browserStorage['a']).toBe('typed letter by letter');
  vi.unstubAllGlobals();
});

test('whenever a storage throws, each entry reads as it was last given, and is kept as one of the values that it had', () => {
  const key = fc.constantFrom('step:g/one', 'step:g/two', 'note:g/one');
  const change = fc.tuple(key, fc.option(fc.string(), { nil: undefined }));
  fc.assert(
    fc.property(fc.array(change), fc.infiniteStream(fc.boolean()), (changes, faults) => {
      const { backend, faulty } = faultyBackend(
        (what) => what !== 'read' && what !== 'list' && faults.next().value,
      );
      const tab = openTab(faulty);
      const model = new Map<string, string | undefined>();
      const had = new Map<string, Set<string | undefined>>();
      for (const [name, value] of changes) {
        tab.setEntry(name, value);
        model.set(name, value);
        had.set(name, (had.get(name) ?? new Set([undefined])).add(value));
        for (const [one, last] of model) expect(now(tab)[one]).toBe(last);
      }
      for (const [name, values] of had) expect(values).toContain(backend.map.get(CASE + name));
      expect(Object.fromEntries(backend.map)).toMatchObject(foreign);
    }),
    { numRuns: cases(200, 20_000) },
  );
});
