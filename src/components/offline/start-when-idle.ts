/** Imported some time after a page was opened: starts what keeps the pages, once this one is loaded and the browser has nothing else to do. */
import { startOffline } from './start.ts';

// The browser may refuse what it needs, as some do where storage is blocked: the pages work, with a connection.
const start = () => void startOffline().catch(() => undefined);
function whenIdle() {
  // Safari has only the later of the two.
  if ('requestIdleCallback' in window) requestIdleCallback(start);
  else setTimeout(start);
}

if (document.readyState === 'complete') whenIdle();
else addEventListener('load', whenIdle);
