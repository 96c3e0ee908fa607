import { isEnterableDay } from '../calendar/day.ts';
import { FACT_NAMES, isDayFact, type FactName, type FactTexts } from './facts.ts';
import { readList, writeList } from './list.ts';
import { factsSchema, type Facts } from './schema.ts';

/** Facts as a link or a file carries them. What is none stays out, as a day that no date field takes. */
export function publishedFacts(texts: FactTexts): Facts {
  const facts: Facts = {};
  for (const name of FACT_NAMES) {
    const text = texts[name]?.trim() ?? '';
    if (isDayFact(name) && !isEnterableDay(text)) continue;
    const value = name === 'invoiceIds' ? listOf(text) : text;
    if (value.length > 0) Object.assign(facts, factsSchema.safeParse({ [name]: value }).data);
  }
  return facts;
}

const listOf = (text: string): string[] =>
  readList(text)
    .map((one) => one.trim())
    .filter(Boolean);

/** Published facts as a case keeps them. */
export const textsOf = (facts: Facts): FactTexts =>
  Object.fromEntries(
    FACT_NAMES.flatMap((name) => {
      const value = facts[name];
      return value === undefined ? [] : [[name, typeof value === 'string' ? value : writeList(value)]];
    }),
  );

/** How a fact that was sent stands to a case: it has none such, the same, or another. */
export interface FactChange {
  name: FactName;
  here?: string;
  sent: string;
  kind: 'new' | 'same' | 'other';
}

/** What would change in a case that took the facts that were sent, in the order of the published names. */
export const compareFacts = (here: FactTexts, sent: FactTexts): FactChange[] =>
  FACT_NAMES.flatMap((name): FactChange[] => {
    const [own, value] = [here[name], sent[name]];
    if (value === undefined) return [];
    if (own === undefined) return [{ name, sent: value, kind: 'new' }];
    const kind = own.trim() === value.trim() ? 'same' : 'other';
    return [{ name, here: own, sent: value, kind }];
  });

/** What tells one case from others by its facts: calendar entries made on two machines are then the same. */
export const markOf = ({ requestId, agreementId, orderId }: FactTexts | Facts): string =>
  requestId ?? agreementId ?? orderId ?? NO_MARK;

/** The mark of cases that nothing tells apart. */
export const NO_MARK = 'dates';
