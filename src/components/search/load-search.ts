import { PagefindUI } from '@pagefind/default-ui';
import interfaceStyles from '@pagefind/default-ui/css/ui.css?url&no-inline';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import ownStyles from './search.css?url&no-inline';

/** Builds Pagefind's search interface inside an element, with its styles. */
export async function loadSearch(element: HTMLElement, translations: Record<string, string>): Promise<void> {
  await Promise.all([interfaceStyles, ownStyles].map(addStylesheet));
  new PagefindUI({
    element,
    baseUrl: import.meta.env.BASE_URL,
    bundlePath: `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`,
    showImages: false,
    showSubResults: true,
    autofocus: true,
    translations,
  });
}
