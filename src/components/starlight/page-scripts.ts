/** What every page runs besides its islands, in one file: each further one is a request and 60 bytes more. */
import '../guide/copyable-text.ts';
import '../search/site-search.ts';
import '../theme/theme-select.ts';
import './close-contents.ts';
