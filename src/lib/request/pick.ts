import type { Values } from './fields.ts';
import type { Choice, Proposal } from './proposal.ts';

/** Whether a proposal is taken, and which of its choices, counted from 0. */
export interface Pick {
  on: boolean;
  choice: number;
}

/** What the reader said of proposals, by `keyOf`; what is sure is taken until the reader says otherwise. */
export type Picks = Readonly<Record<string, Pick>>;

/** What identifies a proposal in its text. */
export const keyOf = ({ found: { start, kinds } }: Proposal): string => `${start} ${kinds[0]}`;

/** What is picked of one proposal. */
export const pickOf = (proposal: Proposal, picks: Picks): Pick =>
  picks[keyOf(proposal)] ?? { on: proposal.sure, choice: 0 };

/** The choice that a pick names. */
export const choiceIn = ({ choices }: Proposal, { choice }: Pick): Choice | undefined =>
  choices[choice] ?? choices[0];

/** The picks after one more. A field takes one value: what was picked for the same field is picked no longer. */
export function addPick(proposals: readonly Proposal[], picks: Picks, one: Proposal, pick: Pick): Picks {
  const field = choiceIn(one, pick)?.field;
  const others = proposals
    .map((other) => [other, pickOf(other, picks)] as const)
    .filter(([other, theirs]) => pick.on && choiceIn(other, theirs)?.field === field)
    .map(([other, theirs]) => [keyOf(other), { ...theirs, on: false }] as const);
  return { ...picks, ...Object.fromEntries(others), [keyOf(one)]: pick };
}

/** The values to fill in, by the ids of their fields. */
export const pickedValues = (proposals: readonly Proposal[], picks: Picks): Values =>
  Object.fromEntries(
    proposals.flatMap((one) => {
      const pick = pickOf(one, picks);
      const choice = choiceIn(one, pick);
      return pick.on && choice ? [[choice.field, choice.value] as const] : [];
    }),
  );
