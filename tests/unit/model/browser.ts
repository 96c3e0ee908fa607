import { vi } from 'vitest';
import { fakeBackend } from '../../setup/fake-storage.ts';
import type * as Modules from './site.ts';

type Site = typeof Modules;

/** A page of the site with modules of its own, as in a tab. */
export interface LoadedPage {
  /** What this tab keeps for itself, reloads included. */
  session: ReturnType<typeof fakeBackend>;
  /** Does something in the page. */
  run<Result>(act: (site: Site) => Result): Result;
  /** The page goes into the browser's cache: it hears nothing, and keeps what it has in memory. */
  freeze(): void;
  /** The page comes back from there. */
  resume(): void;
}

/** A browser in which pages of the site can be opened; all of them write into one storage. */
export function modelBrowser(entries: Readonly<Record<string, string>>) {
  const backend = fakeBackend(entries);
  const awake = new Set<EventTarget>();
  /** The window whose code is running. */
  let running = new EventTarget();
  const within = <Result>(events: EventTarget, act: () => Result): Result => {
    const before = running;
    running = events;
    try {
      return act();
    } finally {
      running = before;
    }
  };
  const dispatch = (events: EventTarget, event: Event) => within(events, () => events.dispatchEvent(event));
  const doorOf = (events: EventTarget) => {
    const changed = (key: string) => {
      for (const one of awake)
        if (one !== events) dispatch(one, Object.assign(new Event('storage'), { key }));
    };
    return {
      get length() {
        return backend.length;
      },
      key: backend.key,
      getItem: backend.getItem,
      setItem(key: string, value: string) {
        backend.setItem(key, value);
        changed(key);
      },
      removeItem(key: string) {
        backend.removeItem(key);
        changed(key);
      },
    };
  };

  async function openPage(session = fakeBackend()): Promise<LoadedPage> {
    const events = new EventTarget();
    running = events;
    vi.resetModules();
    vi.stubGlobal('window', { localStorage: doorOf(events), sessionStorage: session });
    vi.stubGlobal('addEventListener', (type: string, tell: () => void) =>
      running.addEventListener(type, tell),
    );
    vi.stubGlobal('removeEventListener', (type: string, tell: () => void) =>
      running.removeEventListener(type, tell),
    );
    const site = await import('./site.ts');
    awake.add(events);
    // An island follows the case that its page shows.
    site.$caseId.subscribe((id) => void site.entriesOf(id).listen(() => undefined));
    return {
      session,
      run: (act) => within(events, () => act(site)),
      freeze: () => void awake.delete(events),
      resume() {
        awake.add(events);
        dispatch(events, Object.assign(new Event('pageshow'), { persisted: true }));
      },
    };
  }
  /** The door of a page of another release. */
  const elsewhere = doorOf(new EventTarget());
  return { backend, elsewhere, openPage };
}
