/** What every page runs besides its islands, in one file: each further one is a request and 60 bytes more. */
import '../guide/copyable-text.ts';
import '../search/site-search.ts';
import '../theme/theme-select.ts';
import './close-contents.ts';
import { $storageFailed } from '../../lib/storage/browser-storage.ts';

$storageFailed.subscribe((failed) => {
  if (failed) void import('../not-kept/when-refused.tsx');
});

// Without it the page works, with a connection.
const keepForOffline = (): unknown => import('../offline/start-when-idle.ts').catch(() => undefined);
// It waits until the page is being read, and then for its turn.
if (import.meta.env.PROD) setTimeout(keepForOffline, 5000);
