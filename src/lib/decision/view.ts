import { factsOf, type Facts, type Glance } from './facts.ts';
import { nodeOf } from './graph.ts';
import type { Outcome, Question, RetiredAnswer, Tree } from './schema.ts';
import type { Answer } from './walk.ts';

/** What a tree needs to know of a guide to show it. */
export interface GuideFacts extends Glance {
  title: string;
  url: string;
}

/** What a tree needs to know of a source: its title, its publisher, where we say what we know of it, and when it was read. */
export interface SourceFacts {
  title: string;
  publisher: string;
  checked: string;
  url: string;
}

/** An outcome with its guide looked up: what is shown, on a page without scripts and by the island alike. */
export interface OutcomeView extends Pick<
  Outcome,
  'id' | 'kind' | 'title' | 'why' | 'first' | 'do' | 'inOrder' | 'deadline' | 'doesNot' | 'know' | 'ask'
> {
  guide?: { title: string; url: string };
  sources: Omit<SourceFacts, 'checked'>[];
  /** The day on which all of its sources had been read. */
  checked?: string;
  neighbour: { id: string; title: string; difference: string; url: string };
  /** What it ends, costs and leaves; missing where there is nothing to compare. */
  facts?: Facts;
}

export interface TreeView {
  title: string;
  start: string;
  retired?: RetiredAnswer[] | undefined;
  nodes: (Question | OutcomeView)[];
}

/** What a tree needs from around it to be shown: its guides by their ids, and the address of each of its nodes. */
export interface Surroundings {
  guideOf: (id: string) => GuideFacts;
  sourceOf: (id: string) => SourceFacts;
  urlOf: (node: string) => string;
}

/** A tree as it is shown, every outcome joined with its guide and its neighbour. Built for checked trees only. */
export function viewTree(tree: Tree, around: Surroundings): TreeView {
  const { title, start, retired } = tree;
  return {
    title,
    start,
    ...(retired && { retired }),
    nodes: tree.nodes.map((node) => (node.kind === 'question' ? node : viewOutcome(node, tree, around))),
  };
}

function viewOutcome(outcome: Outcome, tree: Tree, { guideOf, sourceOf, urlOf }: Surroundings): OutcomeView {
  const { id, kind, title, why, first, inOrder, deadline, know, ask, step, confused, doesNot } = outcome;
  const guide = outcome.guide === undefined ? undefined : guideOf(outcome.guide);
  const neighbour = nodeOf(tree, confused.with) as Outcome;
  const facts = factsOf(outcome, guide);
  return {
    id,
    kind,
    title,
    why,
    first,
    do: outcome.do,
    inOrder,
    ...(deadline !== undefined && { deadline }),
    know,
    ask,
    ...(guide && { guide: { title: guide.title, url: guide.url + (step ? `#${step}` : '') } }),
    // What an outcome says of itself goes before what its guide says as a whole.
    doesNot: doesNot.length > 0 || !guide ? doesNot : [...guide.costs, ...guide.stays],
    neighbour: {
      id: neighbour.id,
      title: neighbour.title,
      difference: confused.difference,
      url: urlOf(neighbour.id),
    },
    ...(facts && { facts }),
    ...viewSources(outcome.sources.map(sourceOf)),
  };
}

/** Sources with the oldest day on which one of them was read. */
function viewSources(facts: SourceFacts[]): Pick<OutcomeView, 'sources' | 'checked'> {
  const checked = facts.map((source) => source.checked).toSorted()[0];
  const sources = facts.map(({ title, publisher, url }) => ({ title, publisher, url }));
  return { sources, ...(checked !== undefined && { checked }) };
}

/** An answer of a tree in words: the question and the label of the option. Only for answers that the tree has. */
export function describeAnswer(tree: Pick<TreeView, 'start' | 'nodes'>, { question, option }: Answer) {
  const node = nodeOf(tree, question) as Question;
  return { question: node.text, answer: node.options.find(({ id }) => id === option)!.label };
}
