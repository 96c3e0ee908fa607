import { addStylesheet } from '../ui/add-stylesheet.ts';
import colours from './search.css?url&no-inline';

/** What Pagefind's interface leaves on the window once it has run. */
interface PagefindComponents {
  getInstanceManager(): {
    getInstance(name: string): { setTranslations(words: Record<string, string>): void };
  };
}

const PARTS =
  '<pagefind-input></pagefind-input><pagefind-summary></pagefind-summary><pagefind-results></pagefind-results>';

/**
 * Builds Pagefind's search interface inside an element, with its styles, from the files that stand beside the
 * search index. Rejects if one cannot be had; it may be called again then.
 */
export async function loadSearch(element: HTMLElement, translations: Record<string, string>): Promise<void> {
  const base = import.meta.env.BASE_URL;
  const bundle = `${base.replace(/\/$/, '')}/pagefind/`;
  await Promise.all([
    importFetched(`${bundle}pagefind-component-ui.js`),
    // Imported by the interface itself, and for the same reason asked for before.
    ask(`${bundle}pagefind.js`),
    addStylesheet(`${bundle}pagefind-component-ui.css`),
    addStylesheet(colours),
  ]);
  const config = document.createElement('pagefind-config');
  config.setAttribute('bundle-path', bundle);
  config.setAttribute('base-url', base);
  element.innerHTML = PARTS;
  element.prepend(config);
  const { PagefindComponents } = window as unknown as { PagefindComponents: PagefindComponents };
  PagefindComponents.getInstanceManager().getInstance('default').setTranslations(translations);
}

/** Imports a file that was fetched before: browsers remember a failed import until the page is left, a failed fetch never. */
async function importFetched(address: string): Promise<void> {
  await ask(address);
  await import(/* @vite-ignore */ address);
}

async function ask(address: string): Promise<void> {
  const { ok, status } = await fetch(address);
  if (!ok) throw new Error(`${address}: ${status}`);
}
