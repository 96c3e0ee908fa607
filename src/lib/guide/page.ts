import type { Guide, Step } from './schema.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An author's mistake: what stands where, what was expected there, and what was found. */
export interface Mistake {
  line: number;
  field: string;
  expected: string;
  found: string;
}

/** What a page's MDX says about itself: its steps, and everything in it that refers to something else. */
export interface Outline {
  steps: Step[];
  links: { url: string; line: number }[];
  headings: { depth: number; line: number }[];
  /** The ids that a link to this page may name: of its headings, of its elements. */
  anchors: Set<string>;
  /** The components that make further ids, with what they are given: `RouteList` and the name of its tree. */
  lists: { name: string; of: string | undefined }[];
  /** The points of no return, each with the words that stand out in it. */
  noReturns: { marks: string[]; line: number }[];
  /** The parts that only some versions of the guide have. */
  versions: { names: string[]; line: number }[];
  /** The entries of `differences.yaml` that it shows. */
  differences: { id: string; line: number }[];
  mistakes: Mistake[];
}

/** A page of the site as its author wrote it. */
export interface Page {
  /** Its path below the base: `guides/close-aws-account`, in another language `de/guides/close-aws-account`. */
  id: string;
  file: string;
  outline: Outline;
  description?: string | undefined;
  /** The guide's frontmatter; pages that are not guides have none. */
  guide?:
    Pick<Guide, 'sources' | 'retired' | 'aliases' | 'system' | 'audience' | 'versions' | 'next'> | undefined;
}

/** What pages are checked against, besides each other. */
export interface Known {
  sources: readonly string[];
  locales: readonly string[];
  vocabulary: Vocabulary;
  /** The ids of the guides that are gone. */
  retiredGuides: readonly string[];
  /** The ids of the nodes of a tree, which a page that lists its routes has as anchors. */
  nodesOf: (tree: string) => readonly string[];
}

export const mistake = (line: number, field: string, expected: string, found: string): Mistake => ({
  line,
  field,
  expected,
  found,
});

/** Whether a step's link leads somewhere on a page: to the step, by an earlier id of it, or to a notice. */
export const hasStep = ({ outline, guide }: Page, id: string): boolean =>
  outline.steps.some((step) => step.id === id || step.aliases.includes(id)) ||
  (guide?.retired.some((step) => step.id === id) ?? false);
