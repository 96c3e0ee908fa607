import { FACT_NAMES, isDayFact, type FactName, type FactTexts } from '../../lib/case/facts.ts';
import type { Origin } from '../../lib/case/origin.ts';
import { readList } from '../../lib/case/list.ts';
import { isVendorPage } from '../../lib/link/vendor-page.ts';
import { sayDay } from '../../lib/words/say-day.ts';
import { speak } from '../words/words.ts';

interface Props {
  facts: FactTexts;
  language: string;
}

/** Facts with their names, as they are read: days written out, a vendor’s page to be opened, any other address as text. */
export default function FactList({ facts, language }: Props) {
  const say = speak('facts', language);
  return (
    <dl data-facts>
      {FACT_NAMES.map((name) => {
        const text = facts[name];
        return (
          text !== undefined && (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>{isVendorPage(text) ? <a href={text}>{text}</a> : sayFact(name, text, language)}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

/** A fact as it is read: a day written out, a list with commas, and any other as it is. */
export function sayFact(name: FactName, text: string, language: string): string {
  if (isDayFact(name)) return sayDay(text, language);
  return name === 'invoiceIds' ? readList(text).join(', ') : text;
}

/** “ (from a link)”; nothing about what was typed. */
export function sayOrigin(origin: Origin | undefined, language: string): string {
  const say = speak('facts', language);
  return origin === undefined ? '' : ` (${say(origin === 'link' ? 'fromLink' : 'fromPaste')})`;
}
