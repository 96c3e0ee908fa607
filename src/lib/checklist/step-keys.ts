import { stepKey } from '../case/keys.ts';

/** A guide or a step by its permanent id, with the ids that it had before. */
export interface Identified {
  id: string;
  aliases?: readonly string[] | undefined;
}

/**
 * The keys under which something may have been said of a step: first the one of today, then those of
 * its former ids and of its guide's former ids.
 */
export const stepKeys = (guide: Identified, step: Identified): [string, ...string[]] => [
  stepKey(guide.id, step.id),
  ...idsOf(guide)
    .flatMap((guideId) => idsOf(step).map((stepId) => stepKey(guideId, stepId)))
    .slice(1),
];

/** The ids of something, the one of today first. */
export const idsOf = ({ id, aliases = [] }: Identified): string[] => [id, ...aliases];
