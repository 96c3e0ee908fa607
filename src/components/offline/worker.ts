/**
 * The service worker. It keeps every file of one build when it is installed, each checked by its hash, and answers the
 * pages of that build from them: no page gets parts of two. The worker of a newer build waits until no page of the older
 * is open, or until the reader of the only one asks for it.
 */
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { KeptFile } from '../../lib/build/kept-files.ts';
import type { Wish } from './wishes.ts';

/** What TypeScript's types of a page lack: those of a worker would hide them in the whole project. */
interface Worker {
  registration: { scope: string };
  clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(which: object): Promise<Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: Asked) => void): void;
}
interface Client {
  url: string;
  type: string;
}
interface Asked extends MessageEvent<Wish> {
  waitUntil(work: Promise<unknown>): void;
}

declare const FILES: KeptFile[];
const worker = globalThis as unknown as Worker;

const build = new PrecacheController();
build.precache(FILES);
const isKept = (path: string): boolean => build.getCacheKeyForURL(path) !== undefined;

// A host sends whoever leaves out the last slash to the page; so does this, where there is no host to ask.
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' && !url.pathname.endsWith('/') && isKept(`${url.pathname}/`),
  ({ url }) => Promise.resolve(Response.redirect(`${url.pathname}/${url.search}`, 301)),
);

// Pages have no files by other names, and what stands behind `?` concerns only the page.
const kept = new PrecacheRoute(build, {
  directoryIndex: null!,
  cleanURLs: false,
  ignoreURLParametersMatching: [/./],
});
registerRoute(kept.match, async (asked) => {
  const { clientId } = asked.event as unknown as { clientId: string };
  const isOurs = asked.request.mode === 'navigate' || (await isOfThisBuild(clientId));
  return isOurs ? kept.handler.handle(asked) : fetch(asked.request);
});

/**
 * Whether a page, or a worker of one, is served from this build. A page that is not in it came from the host, as a guide
 * does that only a newer build has: its parts have to come from there as well. A worker does not say which page it is of.
 */
async function isOfThisBuild(clientId: string): Promise<boolean> {
  const client = await worker.clients.get(clientId);
  const pages = client?.type === 'worker' ? await worker.clients.matchAll({ type: 'window' }) : [client];
  return pages.every((page) => page === undefined || isKept(new URL(page.url).pathname));
}

worker.addEventListener('message', (event) => {
  if (event.data === 'serve-open-pages') event.waitUntil(worker.clients.claim());
  if (event.data === 'keep-all') event.waitUntil(keepAll(event));
  if (event.data === 'replace-older') event.waitUntil(replaceOlder(event.ports[0]));
});

/** Fetches what is not kept, as Workbox does with a file that is asked for, and checks it by its hash. */
async function keepAll(event: Asked): Promise<void> {
  const cache = await caches.open(build.strategy.cacheName);
  if ((await cache.keys()).length >= FILES.length) return;
  for (const { url } of FILES) {
    const request = new Request(url);
    const asked = { event, request, url: new URL(request.url), sameOrigin: true };
    await kept.handler.handle({ ...asked, params: kept.match(asked) as Record<string, string> });
  }
}

/** Takes over if only one page is open; answers whether it did. */
async function replaceOlder(port: MessagePort | undefined): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = pages.filter(({ url }) => url.startsWith(worker.registration.scope)).length <= 1;
  if (isAlone) await worker.skipWaiting();
  port?.postMessage(isAlone);
}
