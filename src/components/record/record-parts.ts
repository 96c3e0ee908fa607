import { FACT_NAMES } from '../../lib/case/facts.ts';
import type { Part } from '../../lib/record/record-markdown.ts';
import type { CaseRecord, RecordedStep } from '../../lib/record/schema.ts';
import { textsOf } from '../../lib/case/published-facts.ts';
import { sayDay, sayMoment } from '../../lib/words/say-day.ts';
import { sayFact } from '../case/FactList.tsx';
import { speak } from '../words/words.ts';

/** A record as it is read: the page, the copied text and the Markdown are made of the same parts. */
export function partsOf({ facts, dates, guides, texts }: CaseRecord, language: string): Part[] {
  const say = speak('record', language);
  const ofDates = speak('deadlines', language);
  const known = textsOf(facts);
  const parts: Part[] = [
    {
      title: say('facts'),
      items: FACT_NAMES.flatMap((name) => {
        const value = known[name];
        return value ? [{ name: speak('facts', language)(name), value: sayFact(name, value, language) }] : [];
      }),
    },
    {
      title: say('dates'),
      items: dates.map(({ id, day, source, closed, settledOn }) => ({
        name: ofDates(`${id}-name` as 'buyer-answer-name'),
        value: settledOn
          ? ofDates('settled', { day: sayDay(settledOn, language) })
          : closed
            ? ofDates('over', { day: sayDay(day, language) })
            : sayDay(day, language),
        url: source,
      })),
    },
    ...guides.map(({ title, checked, steps }) => ({
      title: say('guide', { title, day: sayDay(checked, language) }),
      items: steps.map((step) => ({ name: step.title, value: sayStep(step, language), url: step.url })),
    })),
    { title: say('texts'), items: texts.map(({ title, text }) => ({ name: title, value: text })) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

function sayStep({ state, until, time, note }: RecordedStep, language: string): string {
  const say = speak('record', language);
  const said = until ? say('waitingUntil', { day: sayDay(until, language) }) : say(`state-${state}`);
  const when = time ? say('stateAt', { state: said, time: sayMoment(time, language) }) : said;
  return note ? `${when}\n${note}` : when;
}
