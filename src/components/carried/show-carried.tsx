import { render } from 'preact';
import { addNoticePlace } from '../ui/add-notice-place.ts';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import dialog from '../ui/fetched-dialog.css?url&no-inline';
import { loadCarried } from './load-carried.ts';

/** Shows what came with a link over the end of a page that has no guide. */
export async function showCarried(fragment: string): Promise<void> {
  const language = document.documentElement.lang;
  const [CarriedNotice] = await Promise.all([loadCarried(language), addStylesheet(dialog)]);
  render(<CarriedNotice fragment={fragment} language={language} />, addNoticePlace('carried-place'));
}
