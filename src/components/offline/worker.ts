/**
 * The service worker. It keeps every file of one build when it is installed, each checked by its hash, and answers from
 * them: a page never gets parts of another build. The worker of a newer build waits until no page of the older is open,
 * or until the reader of the only one asks for it.
 */
import { getCacheKeyForURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import type { KeptFile } from '../../lib/build/kept-files.ts';
import type { Wish } from './wishes.ts';

/** What TypeScript's types of a page lack: those of a worker would hide them in the whole project. */
interface Worker {
  registration: { scope: string };
  clients: { matchAll(which: object): Promise<{ url: string }[]>; claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: Asked) => void): void;
}
interface Asked extends MessageEvent<Wish> {
  waitUntil(work: Promise<unknown>): void;
}

declare const FILES: KeptFile[];
const worker = globalThis as unknown as Worker;

// A host sends whoever leaves out the last slash to the page; so does this, where there is no host to ask.
registerRoute(
  ({ request, url }) =>
    request.mode === 'navigate' &&
    !url.pathname.endsWith('/') &&
    getCacheKeyForURL(`${url.pathname}/`) !== undefined,
  ({ url }) => Promise.resolve(Response.redirect(`${url.pathname}/${url.search}`, 301)),
);

// Pages have no files by other names, and what stands behind `?` concerns only the page.
precacheAndRoute(FILES, { directoryIndex: null!, cleanURLs: false, ignoreURLParametersMatching: [/./] });

worker.addEventListener('message', (event) => {
  if (event.data === 'serve-open-pages') event.waitUntil(worker.clients.claim());
  if (event.data === 'replace-older') event.waitUntil(replaceOlder(event.ports[0]));
});

/** Takes over if only one page is open; answers whether it did. */
async function replaceOlder(port: MessagePort | undefined): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isAlone = pages.filter(({ url }) => url.startsWith(worker.registration.scope)).length <= 1;
  if (isAlone) await worker.skipWaiting();
  port?.postMessage(isAlone);
}
