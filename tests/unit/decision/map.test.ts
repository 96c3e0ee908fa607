import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawTree, type Branch } from '../../../src/lib/decision/map.ts';
import { optionsAt } from '../../../src/lib/decision/graph.ts';
import type { Tree } from '../../../src/lib/decision/schema.ts';
import { anyTree, diamonds, outcome, question, tree } from '../../setup/made-trees.ts';
import { readTreeFiles } from '../../setup/trees.ts';
import { pathTo } from '../../setup/ways.ts';

/** A row of the picture as it is read from above: the answers on its way, and the node that they lead to. */
interface Row {
  way: string[];
  node: string;
  isFirst: boolean;
}

/** Every row of a picture, those below an answer only where the node is drawn in full. */
function rowsOf(root: Branch): Row[] {
  const rows: Row[] = [];
  const open: [Branch, Row][] = [[root, { way: [], node: root.node.id, isFirst: true }]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [branch, row] = next;
    rows.push(row);
    if (!row.isFirst) continue;
    for (const { option, to, isFirst } of branch.answers) {
      const way = [...row.way, `${branch.node.id}=${option.id}`];
      open.push([to, { way, node: to.node.id, isFirst }]);
    }
  }
  return rows;
}

function expectExact(one: Tree) {
  const rows = rowsOf(drawTree(one));
  const full = rows.filter(({ isFirst }) => isFirst).map(({ node }) => node);
  expect(full.toSorted()).toEqual(one.nodes.map(({ id }) => id).toSorted());
  const answers = one.nodes.flatMap(({ id }) =>
    optionsAt(one, id).map((option) => `${id}=${option.id} ${option.next}`),
  );
  const drawn = rows.filter(({ way }) => way.length > 0).map(({ way, node }) => `${way.at(-1)!} ${node}`);
  expect(drawn.toSorted()).toEqual(answers.toSorted());
}

test.each([...readTreeFiles(), ['three diamonds', diamonds(3)] as const])(
  'the picture of %s has every node once in full, and every answer once, with what it leads to',
  (_, one) => expectExact(one),
);

test('the picture of any tree has every node once in full, and every answer once', () => {
  fc.assert(fc.property(anyTree, expectExact));
});

test('a node is drawn in full at the end of its shortest way, which is the one that its address names', () => {
  fc.assert(
    fc.property(anyTree, (one) => {
      for (const { way, node, isFirst } of rowsOf(drawTree(one))) {
        const shortest = pathTo(one, node)!.map((given) => `${given.question}=${given.option}`);
        if (isFirst) expect(way).toEqual(shortest);
        else expect(way.length).toBeGreaterThanOrEqual(shortest.length);
      }
    }),
  );
});

test('answers stand in the order in which they are asked', () => {
  const small = tree([question('who', { me: 'end', you: 'other' }), outcome('end'), outcome('other')]);
  const { node, answers } = drawTree(small);
  expect(node.id).toBe('who');
  expect(answers.map(({ option, to }) => [option.id, to.node.id])).toEqual([
    ['me', 'end'],
    ['you', 'other'],
  ]);
});
