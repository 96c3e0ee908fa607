import type { ClientDirective } from 'astro';

/**
 * `client:parsed` starts an island once its whole page is there, however slowly it comes: islands read from the page
 * what stands in it. `client:load` starts one as soon as its own HTML has come.
 */
const whenParsed: ClientDirective = (load) => {
  const loading = load();
  const start = () => void loading.then((hydrate) => hydrate());
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
  else start();
};
export default whenParsed;
