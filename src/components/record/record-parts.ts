import rules from '../../content/to-log.json' with { type: 'json' };
import { FACT_NAMES } from '../../lib/case/facts.ts';
import type { Part } from '../../lib/record/record-markdown.ts';
import type { CaseRecord, RecordedStep } from '../../lib/record/schema.ts';
import { toLog, type Logged, type LogRule } from '../../lib/record/to-log.ts';
import { textsOf } from '../../lib/case/published-facts.ts';
import { sayDay, sayMoment } from '../../lib/words/say-day.ts';
import { sayFact, sayOrigin } from '../case/FactList.tsx';
import { speak } from '../words/words.ts';

/** A record as it is read: the page, the copied text and the Markdown are made of the same parts. */
export function partsOf(record: CaseRecord, language: string): Part[] {
  const { facts, from = {}, dates, guides, texts } = record;
  const say = speak('record', language);
  const ofDates = speak('deadlines', language);
  const nameOf = speak('facts', language);
  const known = textsOf(facts);
  const parts: Part[] = [
    {
      title: say('facts'),
      items: FACT_NAMES.flatMap((name) => {
        const value = known[name];
        return value
          ? [{ name: nameOf(name), value: sayFact(name, value, language) + sayOrigin(from[name], language) }]
          : [];
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
    ...guides.map(({ title, system, checked, steps }) => ({
      title: say('guide', { title, day: sayDay(checked, language) }),
      items: [
        ...saySystem(system, language),
        ...steps.map((step) => ({ name: step.title, value: sayStep(step, language), url: step.url })),
      ],
    })),
    {
      title: say('toLog'),
      items: toLog(record, rules as LogRule[]).map((one) => sayLogged(one, record, language)),
    },
    { title: say('texts'), items: texts.map(({ title, text }) => ({ name: title, value: text })) },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/** In which of the vendors' systems it was done; nothing for one that no words know. */
function saySystem(system: string | undefined, language: string): Part['items'] {
  const say = speak('record', language);
  const key = `system-${system}` as 'system-aws-marketplace';
  const name = say(key);
  return name === key ? [] : [{ name: say('system'), value: name }];
}

/** One thing that is to be logged, with what stands for it, or that it is missing. */
function sayLogged(one: Logged, { facts, texts }: CaseRecord, language: string): Part['items'][number] {
  const say = speak('record', language);
  const nameOf = speak('facts', language);
  if ('request' in one) {
    const text = texts.find(({ id }) => id === one.request);
    return {
      name: say('reasonAsSent'),
      value: text ? say('inText', { title: text.title }) : say('missing'),
      url: one.source,
    };
  }
  const given = one.facts.filter((name) => facts[name] !== undefined);
  const known = textsOf(facts);
  return {
    name: one.facts.map((name) => nameOf(name)).join(say('or')),
    value: given.map((name) => sayFact(name, known[name]!, language)).join(', ') || say('missing'),
    url: one.source,
  };
}

function sayStep({ state, until, time, note }: RecordedStep, language: string): string {
  const say = speak('record', language);
  const said = until ? say('waitingUntil', { day: sayDay(until, language) }) : say(`state-${state}`);
  const when = time ? say('stateAt', { state: said, time: sayMoment(time, language) }) : said;
  return note ? `${when}\n${note}` : when;
}
