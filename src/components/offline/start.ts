import { messageSW, Workbox } from 'workbox-window';
import { isOfflineWanted } from '../../lib/offline/setting.ts';
import { browserStorage } from '../../lib/storage/browser-storage.ts';
import { allowOwnScripts } from '../ui/own-scripts.ts';
import { removeOffline, workerAddress } from './registration.ts';
import type { Wish } from './wishes.ts';

const HOUR = 3_600_000;

/** Has the pages kept for use without a connection, unless the reader does not want it, or wants to save data. */
export async function startOffline(): Promise<void> {
  const { serviceWorker, connection } = navigator as Partial<Navigator> & {
    connection?: { saveData: boolean };
  };
  if (!serviceWorker || connection?.saveData) return;
  // What another tab or an interrupted removal left behind goes as well.
  if (!isOfflineWanted(browserStorage)) return removeOffline();
  allowOwnScripts();
  const workbox = new Workbox(workerAddress);
  listen(workbox);
  try {
    await workbox.register();
  } catch {
    // The browser may refuse, as it does where storage is blocked: the pages work, with a connection.
    return;
  }
  lookHourly(workbox);
  // A worker that was removed comes back as long as a page is open that it served; what it kept does not.
  const { active } = await serviceWorker.ready;
  active?.postMessage('keep-all' satisfies Wish);
}

/** A first worker serves this page too, if it can; that there is a newer build is told once. */
function listen(workbox: Workbox): void {
  let isTold = false;
  workbox.addEventListener('waiting', () => {
    if (!isTold) void tell(workbox);
    isTold = true;
  });
  workbox.addEventListener('activated', ({ isUpdate, sw }) => {
    if (!isUpdate && sw) void serveThisPage(sw);
  });
}

/** Browsers look for a newer worker when a page is opened. Whoever comes back to one after an hour or more is told too. */
function lookHourly(workbox: Workbox): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - asked < HOUR) return;
    asked = Date.now();
    // Without a connection there is nothing newer.
    void workbox.update().catch(() => undefined);
  });
}

/** The first visit began without the worker: it may serve the page only if it has all its scripts, whose names change with what they fetch. */
async function serveThisPage(worker: ServiceWorker): Promise<void> {
  const parts = performance.getEntriesByType('resource').map(({ name }) => name.replace(/#.*/, ''));
  const scripts = parts.filter((url) => url.includes('/_astro/'));
  const kept = await Promise.all(scripts.map((url) => caches.match(url)));
  if (kept.length > 0 && kept.every(Boolean)) worker.postMessage('serve-open-pages' satisfies Wish);
}

async function tell(workbox: Workbox): Promise<void> {
  const { showNewer } = await import('./show-newer.tsx');
  await showNewer(document.documentElement.lang, async () => {
    // Another build may have come in the meantime; where none waits any more, this page is all that is old.
    const { waiting } = (await navigator.serviceWorker.getRegistration(workerAddress)) ?? {};
    if (!waiting) {
      location.reload();
      return true;
    }
    workbox.addEventListener('controlling', () => location.reload());
    return (await messageSW(waiting, 'replace-older' satisfies Wish)) as boolean;
  });
}
