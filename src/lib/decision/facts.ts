import { withoutMarks } from './marks.ts';
import type { Outcome } from './schema.ts';

/** What outcomes are compared by, in the order in which it is read. */
export const FACTS = ['ends', 'costs', 'stays', 'money', 'undo', 'duration', 'who'] as const;
export type Fact = (typeof FACTS)[number];

/** What an outcome ends, costs and leaves: for each fact a list of short sentences; what nobody can say is missing. */
export type Facts = Partial<Record<Fact, string[]>>;

/** What a guide says of itself at a glance. */
export interface Glance {
  ends: string[];
  costs: string[];
  stays: string[];
  short: { undo: string; money: string; time: string; who: string };
}

/**
 * The facts of an outcome: those of its guide, or where there is none its own, each replaced by how the outcome
 * differs there. `undefined` for one that ends and changes nothing, such as finding something out.
 */
export function factsOf(outcome: Outcome, guide: Glance | undefined): Facts | undefined {
  const differs = Object.entries(outcome.differs).map(([fact, sentence]) => [fact, [sentence]]);
  if (!guide && differs.length === 0) return undefined;
  const given = guide ? factsOfGuide(guide) : ownFacts(outcome);
  return { ...given, ...(Object.fromEntries(differs) as Facts) };
}

function factsOfGuide({ ends, costs, stays, short }: Glance): Facts {
  const { money, undo, time, who } = short;
  return {
    ends,
    ...(costs.length > 0 && { costs }),
    ...(stays.length > 0 && { stays }),
    money: [money],
    undo: [undo],
    duration: [time],
    who: [who],
  };
}

const ownFacts = ({ doesNot, deadline }: Outcome): Facts => ({
  // Without a guide, an outcome always says what it does not do.
  stays: doesNot.map(withoutMarks),
  ...(deadline !== undefined && { duration: [withoutMarks(deadline)] }),
});
