import { idsOf, type Identified } from './step-keys.ts';

/**
 * What guides and their steps were called before, each with its name of today: `<guide>` or `<guide>/<step>`, as in the
 * keys of what is kept.
 */
export type FormerNames = Readonly<Record<string, string>>;

/** The former names in these guides. */
export const formerNamesIn = (
  guides: readonly (Identified & { steps: readonly Identified[] })[],
): FormerNames =>
  Object.fromEntries(
    guides.flatMap((guide) => {
      const [today, ...former] = idsOf(guide);
      const ofSteps = guide.steps.flatMap((step) => {
        const [name, ...others] = idsOf(guide).flatMap((id) => idsOf(step).map((one) => `${id}/${one}`));
        return others.map((one) => [one, name!] as const);
      });
      return [...former.map((one) => [one, today!] as const), ...ofSteps];
    }),
  );
