import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutMap, wrap } from '../../../src/lib/decision/map.ts';
import { readTreeFiles } from '../../setup/trees.ts';

test.each([...readTreeFiles()])(
  'the picture of %s has every node once, apart from the others, and every answer',
  (_, tree) => {
    const { nodes, edges, width, height } = layOutMap(tree);
    expect(nodes.map(({ id }) => id)).toEqual(tree.nodes.map(({ id }) => id));
    for (const one of nodes) {
      expect(one.x + one.width).toBeLessThanOrEqual(width);
      expect(one.y + one.height).toBeLessThanOrEqual(height);
      for (const other of nodes) {
        const apart =
          one === other ||
          one.x + one.width <= other.x ||
          other.x + other.width <= one.x ||
          one.y + one.height <= other.y ||
          other.y + other.height <= one.y;
        expect(apart, `${one.id} over ${other.id}`).toBe(true);
      }
    }
    const answers = tree.nodes.flatMap((node) => (node.kind === 'question' ? node.options : []));
    expect(edges).toHaveLength(answers.length);
    for (const { path } of edges) expect(path).toMatch(/^M[\d.]+ [\d.]+C/);
  },
);

test('breaking a text into lines loses no word', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }), (words) => {
      expect(wrap(words.join(' ')).join(' ')).toBe(words.join(' '));
    }),
  );
});
