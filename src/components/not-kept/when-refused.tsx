/** Imported when this browser refuses to keep something: says so over the end of the page. A guide says it among its other notices. */
import { render } from 'preact';
import { addNoticePlace } from '../ui/add-notice-place.ts';
import { sayMissing } from '../ui/say-missing.ts';
import Warning from '../ui/Warning.tsx';
import { fetchWords } from '../words/fetch-words.ts';
import { speak } from '../words/words.ts';

async function show(): Promise<void> {
  const language = document.documentElement.lang;
  await fetchWords('guide-notices', language);
  const place = addNoticePlace('not-kept');
  render(<Warning language={language}>{speak('guide-notices', language)('notKept')}</Warning>, place);
}

if (!document.querySelector('[data-steps]')) show().catch(sayMissing);
