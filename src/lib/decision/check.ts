import { CASE } from '../link/id.ts';
import { cyclesIn, nodeOf, reachableFrom } from './graph.ts';
import type { Outcome, Question, Tree, TreeNode } from './schema.ts';

/** The ids of the steps of each guide, by the guide's id; what a tree may refer to. */
export type GuideSteps = ReadonlyMap<string, readonly string[]>;

/**
 * The rules for a tree that its schema cannot say: every path leads to an outcome, every node can be
 * reached, and what a node names exists. Returns one line for each violation, with the node's id.
 */
export function checkTree(
  tree: Tree,
  {
    guides,
    pages,
    sources,
  }: { guides: GuideSteps; pages: ReadonlySet<string>; sources: ReadonlySet<string> },
): string[] {
  const problems = [
    ...repeated(tree.nodes.flatMap(idsOf)).map(
      (id) => `node “${id}”: expected an id used once in the tree, found it again`,
    ),
    ...tree.nodes.flatMap((node) =>
      node.kind === 'question' ? checkQuestion(node, tree) : checkOutcome(node, tree, guides, sources),
    ),
  ];
  for (const [field, page] of [
    ['page', tree.page],
    ['routes', tree.routes],
  ] as const) {
    if (page === undefined || pages.has(page)) continue;
    problems.push(`${field}: expected the id of a page, found “${page}”`);
  }
  if (!nodeOf(tree, tree.start)) {
    problems.push(`start: expected the id of a node, found “${tree.start}”`);
  }
  // Without a sound set of nodes, questions about paths have no answer yet.
  return problems.length > 0 ? problems : [...checkCycles(tree), ...checkReachable(tree)];
}

/** A node's id and those it had before: an address may name it by any of them. */
const idsOf = (node: TreeNode): string[] =>
  node.kind === 'question' ? [node.id, ...(node.aliases ?? [])] : [node.id];

const wrong = (node: string, field: string, expected: string, found: string): string =>
  `node “${node}”: ${field}: expected ${expected}, found “${found}”`;

function checkQuestion({ id: node, aliases = [], options }: Question, tree: Tree): string[] {
  return [
    ...[node, ...aliases]
      .filter((id) => id === CASE)
      .map((id) => wrong(node, 'id', 'an id that means nothing in an address', id)),
    ...options
      .filter(({ next }) => !nodeOf(tree, next))
      .map(({ id, next }) => wrong(node, `option “${id}”`, 'the id of a node (this is a dead end)', next)),
    ...repeated(options.flatMap((option) => [option.id, ...(option.aliases ?? [])])).map((id) =>
      wrong(node, 'options', 'each id once', id),
    ),
    ...repeated(options.map(({ label }) => label)).map((label) =>
      wrong(node, 'options', 'each label once', label),
    ),
  ];
}

function checkOutcome(
  outcome: Outcome,
  tree: Tree,
  guides: GuideSteps,
  known: ReadonlySet<string>,
): string[] {
  const { id, confused, guide, step, sources } = outcome;
  const problems = sources
    .filter((source) => !known.has(source))
    .map((source) => wrong(id, 'sources', 'the id of a source', source));
  const neighbour = nodeOf(tree, confused.with);
  if (neighbour?.kind !== 'outcome' || neighbour.id === id) {
    problems.push(wrong(id, 'confused.with', 'the id of another outcome', confused.with));
  }
  if (guide === undefined) return problems;
  const steps = guides.get(guide);
  if (!steps) problems.push(wrong(id, 'guide', 'the id of a guide', guide));
  else if (step && !steps.includes(step)) problems.push(wrong(id, 'step', `a step of ${guide}`, step));
  return problems;
}

function checkReachable(tree: Tree): string[] {
  const reached = reachableFrom(tree, tree.start);
  return tree.nodes
    .filter((node) => !reached.has(node.id))
    .map((node) => `node “${node.id}”: expected a way from the start, found none`);
}

const checkCycles = (tree: Tree): string[] =>
  cyclesIn(tree).map(
    ({ question, option }) =>
      `node “${question}”: option “${option.id}”: expected every path to end, found a cycle through “${option.next}”`,
  );

/** What a translation of a tree has to leave as it is: its ids and where its answers lead. */
export function checkTranslatedTree(tree: Tree, original: Tree | undefined): string[] {
  if (!original) return ['file: expected a translation of a tree that there is, found none of that name'];
  const shapes = new Map(original.nodes.map((node) => [node.id, shapeOf(node)]));
  const problems = tree.nodes
    .filter((node) => shapes.get(node.id) !== shapeOf(node))
    .map((node) => wrong(node.id, 'shape', `“${shapes.get(node.id) ?? 'no such node'}”`, shapeOf(node)));
  const ids = new Set(tree.nodes.map((node) => node.id));
  const missing = original.nodes.filter((node) => !ids.has(node.id));
  return [
    ...(tree.start === original.start ? [] : [`start: expected “${original.start}”, found “${tree.start}”`]),
    ...missing.map((node) => `node “${node.id}”: expected a translation, found none`),
    ...problems,
  ];
}

/** A node without its words. */
const shapeOf = (node: TreeNode): string =>
  node.kind === 'question'
    ? `question with ${node.options.map(({ id, next }) => `${id} to ${next}`).join(', ')}`
    : `outcome with guide ${[node.guide, node.step].filter(Boolean).join('#') || 'none'}`;

/** The values that stand more than once, each named once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = values.filter((value) => {
    const known = seen.has(value);
    seen.add(value);
    return known;
  });
  return [...new Set(again)];
}
