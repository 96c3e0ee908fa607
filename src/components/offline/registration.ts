const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Where the service worker stands, which serves everything beside and below it. */
export const workerAddress = `${base}sw.js`;

/** Takes the service worker and all files that it keeps out of this browser. Rejects where the browser has neither. */
export async function removeOffline(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(workerAddress);
  await registration?.unregister();
  const scope = new URL(base, location.origin).href;
  const names = (await caches.keys()).filter((name) => /^workbox-.*/.test(name) && name.endsWith(scope));
  await Promise.all(names.map((name) => caches.delete(name)));
}
