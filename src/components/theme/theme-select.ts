import { browserStorage } from '../../lib/storage/browser-storage.ts';

/** Where the script in the page's head, which runs before the first paint, looks the choice up as well. */
const KEY = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');
const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-theme-select]')];

/** What the reader chose; what else may be stored under the key is no choice. */
function chosen(): 'light' | 'dark' | 'auto' {
  const stored = browserStorage[KEY];
  return stored === 'light' || stored === 'dark' ? stored : 'auto';
}

function show() {
  const theme = chosen() === 'auto' ? (prefersLight.matches ? 'light' : 'dark') : chosen();
  document.documentElement.dataset['theme'] = theme;
  for (const select of selects) select.value = chosen();
}

function choose({ value }: HTMLSelectElement) {
  browserStorage[KEY] = value === 'auto' ? '' : value;
  show();
}

for (const select of selects) select.addEventListener('change', () => choose(select));
prefersLight.addEventListener('change', show);

// A page comes with “Auto” chosen: anything else was chosen by the reader before this script arrived.
const early = selects.find(({ value }) => value !== 'auto');
if (early) choose(early);
else show();
