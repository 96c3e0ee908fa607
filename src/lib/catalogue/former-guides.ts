import type { RetiredGuide, Step } from '../guide/schema.ts';

/** A guide that is not at its address any more: renamed, then `now` is the guide it became, or gone for good. */
export interface FormerGuide {
  id: string;
  now?: string;
  retired?: RetiredGuide;
  /** The steps whose links were published, each with the id of the step that it is now, if there is one. */
  steps: { id: string; now?: string }[];
}

interface Renamed {
  id: string;
  facts: { aliases: string[] };
  steps: Pick<Step, 'id' | 'aliases'>[];
}

/** The former guides, from the guides that there are, those that are gone, and the links that were published. */
export function formerGuidesIn(
  { retiredGuides, publishedSteps }: FormerContent,
  guides: readonly Renamed[],
): FormerGuide[] {
  const published = Map.groupBy(
    publishedSteps.map((link) => /^guides\/(.+)\/#(.+)/.exec(link)?.slice(1) ?? []),
    ([guide]) => guide,
  );
  const stepsOf = (id: string): string[] => (published.get(id) ?? []).map(([, step]) => step!);
  return [
    ...guides.flatMap((guide) =>
      guide.facts.aliases.map((id) => ({
        id,
        now: guide.id,
        steps: stepsOf(id).map((step) => ({ id: step, ...nowOf(step, guide) })),
      })),
    ),
    ...Object.entries(retiredGuides).map(([id, retired]) => ({
      id,
      retired,
      steps: stepsOf(id).map((step) => ({ id: step })),
    })),
  ];
}

interface FormerContent {
  retiredGuides: Readonly<Record<string, RetiredGuide>>;
  publishedSteps: readonly string[];
}

function nowOf(step: string, { steps }: Renamed): { now?: string } {
  const found = steps.find(({ id, aliases }) => id === step || aliases.includes(step));
  return found ? { now: found.id } : {};
}
