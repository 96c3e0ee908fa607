/** Imported when this browser refuses to keep something: says so over the end of the page. A guide says it among its other notices. */
import { render } from 'preact';
import notice from '../ui/notice.module.css';
import Notice from '../ui/Notice.tsx';
import { fetchWords } from '../words/fetch-words.ts';
import { speak } from '../words/words.ts';

async function show(): Promise<void> {
  const language = document.documentElement.lang;
  await fetchWords('guide-notices', language);
  const place = document.createElement('div');
  place.className = notice['overlay']!;
  place.toggleAttribute('data-not-kept', true);
  document.body.append(place);
  render(<Notice language={language}>{speak('guide-notices', language)('notKept')}</Notice>, place);
}

if (!document.querySelector('[data-steps]')) void show();
