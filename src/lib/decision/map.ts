import { optionsAt } from './graph.ts';
import type { Option, Tree, TreeNode } from './schema.ts';

/** A node of the picture with its answers. One that is reached from several places is the same object in all of them. */
export interface Branch {
  node: TreeNode;
  answers: { option: Option; to: Branch; isFirst: boolean }[];
}

/**
 * A checked tree as it is drawn, from its start. Each node is drawn in full at the end of its shortest way, where
 * `isFirst` is true, and by its name only wherever else an answer leads to it. Every node is looked at once.
 */
export function drawTree(tree: Tree): Branch {
  const branches = new Map(tree.nodes.map((node): [string, Branch] => [node.id, { node, answers: [] }]));
  const drawn = new Set([tree.start]);
  for (const id of drawn) {
    for (const option of optionsAt(tree, id)) {
      const isFirst = !drawn.has(option.next);
      drawn.add(option.next);
      branches.get(id)!.answers.push({ option, to: branches.get(option.next)!, isFirst });
    }
  }
  return branches.get(tree.start)!;
}
