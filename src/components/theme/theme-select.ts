import { browserStorage } from '../../lib/storage/browser-storage.ts';

/** Where Starlight's theme provider, which runs before the first paint, looks the choice up. */
const KEY = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');
const selects = document.querySelectorAll<HTMLSelectElement>('starlight-theme-select select');

const chosen = () => browserStorage[KEY] || 'auto';

function show() {
  const theme = chosen() === 'auto' ? (prefersLight.matches ? 'light' : 'dark') : chosen();
  document.documentElement.dataset['theme'] = theme;
  window.StarlightThemeProvider?.updatePickers(chosen());
}

for (const select of selects) {
  select.addEventListener('change', () => {
    browserStorage[KEY] = select.value === 'auto' ? '' : select.value;
    show();
  });
}
prefersLight.addEventListener('change', show);
window.StarlightThemeProvider?.updatePickers(chosen());
