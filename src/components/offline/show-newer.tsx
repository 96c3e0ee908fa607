import { render } from 'preact';
import { addNoticePlace } from '../ui/add-notice-place.ts';
import { fetchWords } from '../words/fetch-words.ts';
import NewerNotice from './NewerNotice.tsx';

/** Shows over the end of the page that newer pages are there. */
export async function showNewer(language: string, onUse: () => Promise<boolean>): Promise<void> {
  await fetchWords('offline', language);
  render(<NewerNotice language={language} onUse={onUse} />, addNoticePlace('newer-place'));
}
