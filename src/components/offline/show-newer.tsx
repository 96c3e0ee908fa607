import { render } from 'preact';
import notice from '../ui/notice.module.css';
import { fetchWords } from '../words/fetch-words.ts';
import NewerNotice from './NewerNotice.tsx';

/** Shows over the end of the page that newer pages are there. */
export async function showNewer(language: string, onUse: () => Promise<boolean>): Promise<void> {
  await fetchWords('offline', language);
  const place = document.createElement('div');
  place.className = notice['overlay']!;
  document.body.append(place);
  render(<NewerNotice language={language} onUse={onUse} />, place);
}
