import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/calendar/today.ts';
import { FACT_NAMES, factsIn, type FactName } from '../../lib/case/facts.ts';
import { publishedFacts, textsOf } from '../../lib/case/published-facts.ts';
import { dueDates } from '../../lib/deadline/due-dates.ts';
import { withFacts } from '../../lib/link/case-link.ts';
import { shareFormats } from '../../lib/link/share-formats.ts';
import FactList, { sayFact } from '../case/FactList.tsx';
import { useCaseEntries } from '../case/use-case-entries.ts';
import DueList from '../deadline/DueList.tsx';
import { dueText } from '../deadline/due-text.ts';
import CopyButton from '../ui/CopyButton.tsx';
import { speak } from '../words/words.ts';
import AddFact from '../case/AddFact.tsx';
import CopyRichText from './CopyRichText.tsx';
import QrFold from './QrFold.tsx';
import SendButton from './SendButton.tsx';

/** A step, an outcome or a form to write in. */
export interface Shared {
  title: string;
  /** What it is in: the title of its guide, or the site's. */
  within: string;
  /** Its whole address, with what stands behind the `#`. */
  url: string;
}

interface Props {
  shared: Shared;
  language: string;
}

/** Makes a link to a place of the site: the reader chooses what goes along, fact by fact, and sees what the link will say. */
export default function ShareForm({ shared: { title, within, url }, language }: Props) {
  const say = speak('share', language);
  const [chosen, choose] = useState<readonly FactName[]>([]);
  const facts = textsOf(publishedFacts(factsIn(useCaseEntries())));
  const known = FACT_NAMES.filter((name) => name in facts);
  const along = Object.fromEntries(
    known.filter((name) => chosen.includes(name)).map((name) => [name, facts[name]!]),
  );
  const today = dayOf(new Date());
  const due = dueDates(along, { today });
  const link = withFacts(url, publishedFacts(along));
  const formats = shareFormats({ title, within, link });
  const message = [
    say('message', { title, within, link }),
    ...due.map((one) => dueText(one, today, language)),
  ].join('\n\n');
  const toggle = (name: FactName) =>
    choose(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  const copy = { language, copied: say('copied'), of: link };

  return (
    <div data-share>
      <fieldset>
        <legend>{say('along')}</legend>
        <p>{known.length > 0 ? say('alongOnly') : say('alongNothing')}</p>
        {known.map((name) => (
          <label key={name} data-choice>
            <input type="checkbox" checked={chosen.includes(name)} onChange={() => toggle(name)} />
            <span>
              {speak('facts', language)(name)}: <strong>{sayFact(name, facts[name]!, language)}</strong>
            </span>
          </label>
        ))}
      </fieldset>
      <AddFact language={language} onAdd={(name) => choose([...chosen, name])} />
      <section aria-label={say('opens')}>
        <p>{say(Object.keys(along).length > 0 ? 'opensWith' : 'opensAlone', { title })}</p>
        <DueList {...{ due, today, language }} />
        <FactList facts={along} language={language} />
        <p data-link>{link}</p>
      </section>
      <div data-share-actions>
        <CopyButton {...copy} look="primary" label={say('copyLink')} text={() => link} />
        <CopyButton {...copy} label={say('copyMessage')} text={() => message} />
        <SendButton label={say('send')} title={title} url={link} />
      </div>
      <details>
        <summary>{say('otherFormats')}</summary>
        <div data-share-actions>
          <CopyButton {...copy} label={say('copyPlain')} text={() => formats.plain} />
          <CopyButton {...copy} label={say('copyMarkdown')} text={() => formats.markdown} />
          <CopyRichText {...copy} label={say('copyHtml')} html={formats.html} plain={formats.plain} />
        </div>
      </details>
      <QrFold link={link} language={language} />
    </div>
  );
}
