import { withoutMarks } from './marks.ts';
import type { Tree } from './schema.ts';

/** The published form of the trees, `/decisions.json`, version 1: nodes by their ids. */
export function decisionsJson(trees: { id: string; tree: Tree }[]) {
  return {
    version: 1,
    decisions: trees.map(({ id, tree }) => ({
      id,
      title: tree.title,
      start: tree.start,
      nodes: Object.fromEntries(
        tree.nodes.map((node) => [
          node.id,
          node.kind === 'question'
            ? {
                kind: node.kind,
                text: node.text,
                options: node.options.map(({ id, label, next }) => ({ id, label, next })),
              }
            : {
                kind: node.kind,
                title: node.title,
                ...(node.guide && { guide: node.guide }),
                why: withoutMarks(node.why),
              },
        ]),
      ),
    })),
  };
}
