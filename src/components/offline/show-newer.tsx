import { render } from 'preact';
import notice from '../ui/notice.module.css';
import { fetchWords } from '../words/fetch-words.ts';
import NewerNotice from './NewerNotice.tsx';

/** Shows over the end of the page that newer pages are there, below what a guide tells its reader there already. */
export async function showNewer(language: string, onUse: () => Promise<boolean>): Promise<void> {
  await fetchWords('offline', language);
  const place = document.createElement('div');
  place.dataset['newerPlace'] = '';
  const others = document.querySelector('[data-guide-notices]');
  if (!others) place.className = notice['overlay']!;
  (others ?? document.body).append(place);
  render(<NewerNotice language={language} onUse={onUse} />, place);
}
