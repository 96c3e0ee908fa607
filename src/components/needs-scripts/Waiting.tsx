import { speak } from '../words/words.ts';

/** Stands in place of a part that is on its way; if it cannot come, what `NeedsScripts` says stands there instead. */
export default function Waiting({ language }: { language: string }) {
  return <p data-waiting>{speak('site', language)('searchLoading')}</p>;
}
