import type { Option, Tree, TreeNode } from './schema.ts';
import { reachableFrom } from './walk.ts';

/** The ids of the steps of each guide, by the guide's id; what a tree may refer to. */
export type GuideSteps = ReadonlyMap<string, readonly string[]>;

/**
 * The rules for a tree that its schema cannot say: every path leads to an outcome, every node can be
 * reached, and what a node names exists. Returns one line for each violation, with the node's id.
 */
export function checkTree(tree: Tree, guides: GuideSteps): string[] {
  const duplicates = repeated(tree.nodes.map((node) => node.id));
  const problems = [
    ...duplicates.map((id) => `node “${id}”: expected an id used once in the tree, found it again`),
    ...tree.nodes.flatMap((node) => checkNode(node, tree, guides)),
  ];
  if (!find(tree, tree.start)) problems.push(`start: expected the id of a node, found “${tree.start}”`);
  // Without a sound set of nodes, questions about paths have no answer yet.
  return problems.length > 0 ? problems : [...checkCycles(tree), ...checkReachable(tree)];
}

function checkNode(node: TreeNode, tree: Tree, guides: GuideSteps): string[] {
  const wrong = (field: string, expected: string, found: string) =>
    `node “${node.id}”: ${field}: expected ${expected}, found “${found}”`;

  if (node.kind === 'question') {
    return [
      ...node.options
        .filter((option) => !find(tree, option.next))
        .map((option) =>
          wrong(`option “${option.id}”`, 'the id of a node (this is a dead end)', option.next),
        ),
      ...repeated(node.options.map((option) => option.id)).map((id) => wrong('options', 'each id once', id)),
      ...repeated(node.options.map((option) => option.label)).map((label) =>
        wrong('options', 'each label once', label),
      ),
    ];
  }
  const problems: string[] = [];
  const neighbour = find(tree, node.confused.with);
  if (neighbour?.kind !== 'outcome' || neighbour === node) {
    problems.push(wrong('confused.with', 'the id of another outcome', node.confused.with));
  }
  if (node.guide) {
    const steps = guides.get(node.guide);
    if (!steps) problems.push(wrong('guide', 'the id of a guide', node.guide));
    else if (node.step && !steps.includes(node.step)) {
      problems.push(wrong('step', `a step of ${node.guide}`, node.step));
    }
  }
  return problems;
}

function checkReachable(tree: Tree): string[] {
  const reached = reachableFrom(tree, tree.start);
  return tree.nodes
    .filter((node) => !reached.has(node.id))
    .map((node) => `node “${node.id}”: expected a way from the start, found none`);
}

function checkCycles(tree: Tree): string[] {
  return tree.nodes
    .filter((node) => optionsOf(node).some((option) => reachableFrom(tree, option.next).has(node.id)))
    .map((node) => `node “${node.id}”: expected every path to end, found a cycle that leads back to it`);
}

const find = (tree: Tree, id: string): TreeNode | undefined => tree.nodes.find((node) => node.id === id);

const optionsOf = (node: TreeNode): Option[] => (node.kind === 'question' ? node.options : []);

const repeated = (values: string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
