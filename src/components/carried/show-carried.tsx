import { render } from 'preact';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import dialog from '../ui/fetched-dialog.css?url&no-inline';
import notice from '../ui/notice.module.css';
import { loadCarried } from './load-carried.ts';

/** Shows what came with a link over the end of a page that has no guide. */
export async function showCarried(fragment: string): Promise<void> {
  const language = document.documentElement.lang;
  const [CarriedNotice] = await Promise.all([loadCarried(language), addStylesheet(dialog)]);
  const place = document.createElement('div');
  place.className = notice['overlay']!;
  place.toggleAttribute('data-later', true);
  document.body.append(place);
  render(<CarriedNotice fragment={fragment} language={language} />, place);
}
