import { markOf } from '../../lib/case/published-facts.ts';
import { dueDates } from '../../lib/deadline/due-dates.ts';
import { momentOf } from '../../lib/calendar/today.ts';
import { startedGuides } from '../../lib/checklist/started.ts';
import { waitingDays } from '../../lib/checklist/waiting-days.ts';
import { recordFile } from '../../lib/record/digest.ts';
import { makeRecord } from '../../lib/record/make-record.ts';
import { recordCsv } from '../../lib/record/record-csv.ts';
import { recordMarkdown } from '../../lib/record/record-markdown.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import CalendarButton from '../deadline/CalendarButton.tsx';
import Timeline from '../deadline/Timeline.tsx';
import Button from '../ui/Button.tsx';
import CopyButton from '../ui/CopyButton.tsx';
import { downloadText } from '../ui/download-text.ts';
import { speak } from '../words/words.ts';
import CheckRecord from './CheckRecord.tsx';
import { kindsWritten, textsWritten, type KindAddresses } from './fetch-texts.ts';
import { partsOf } from './record-parts.ts';
import { sayMoment } from '../../lib/words/say-day.ts';
import { useKnown } from './use-known.ts';

export interface Props {
  language: string;
  /** The path of the site, with slashes around it. */
  base: string;
  kinds: KindAddresses;
}

/** The record of this tab's case, made anew with each change, and the ways to keep it. */
export default function RecordView({ language, base, kinds }: Props) {
  const say = speak('record', language);
  const entries = useCaseEntries();
  const { known, failed } = useKnown(startedGuides(entries), kindsWritten(entries, kinds), { base, kinds });
  if (failed) return <p role="alert">{say('failed')}</p>;
  if (!known) return <p>{say('loading')}</p>;

  const made = momentOf(new Date());
  const site = { url: new URL(base, location.origin).href, guides: known.digest };
  const record = makeRecord({
    entries,
    guides: known.guides,
    texts: textsWritten(known.kinds, entries),
    site,
    made,
  });
  const parts = partsOf(record, language);
  if (parts.length === 0)
    return (
      <>
        <p>{say('empty')}</p>
        <CheckRecord language={language} />
      </>
    );
  const title = record.name ?? say('title');
  const markdown = () =>
    recordMarkdown(`${title}: ${say('made', { made: sayMoment(made, language) })}`, parts);
  const today = made.slice(0, 10);
  const due = dueDates(record.facts);
  const name = `${say('fileName')}-${today}`;
  return (
    <>
      <p>{say('made', { made: sayMoment(made, language) })}</p>
      <div data-record-actions>
        <CopyButton
          language={language}
          look="primary"
          label={say('copy')}
          copied={say('copied')}
          text={markdown}
        />
        <CalendarButton due={due} of={markOf(record.facts)} today={today} language={language} />
        <Button onClick={() => print()}>{say('print')}</Button>
        <Button onClick={() => downloadText(`${name}.json`, recordFile(record))}>{say('json')}</Button>
        <Button onClick={() => downloadText(`${name}.csv`, recordCsv(record))}>{say('csv')}</Button>
        <Button onClick={() => downloadText(`${name}.md`, markdown())}>{say('markdown')}</Button>
      </div>
      <Timeline
        facts={record.facts}
        due={due}
        waiting={waitingDays(entries)}
        today={today}
        language={language}
      />
      {parts.map((part) => (
        <section key={part.title} data-record-part>
          <h2>{part.title}</h2>
          <dl>
            {part.items.map(({ name: what, value, url }) => (
              <div key={url ?? what}>
                <dt>{url ? <a href={url}>{what}</a> : what}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <CheckRecord language={language} />
    </>
  );
}
