import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutMap, wrap, type DecisionMap, type MapNode } from '../../../src/lib/decision/map.ts';
import { diamonds, outcome, question, tree } from '../../setup/made-trees.ts';
import { readTreeFiles } from '../../setup/trees.ts';

const all = [...readTreeFiles(), ['three diamonds', diamonds(3)] as const];

test.each(all)('the picture of %s has every node once, apart from the others, and every answer', (_, one) => {
  const { nodes, edges, width, height } = layOutMap(one);
  expect(nodes.map(({ id }) => id)).toEqual(one.nodes.map(({ id }) => id));
  for (const node of nodes) {
    expect(node.x).toBeGreaterThanOrEqual(0);
    expect(node.y).toBeGreaterThanOrEqual(0);
    expect(node.x + node.width).toBeLessThanOrEqual(width);
    expect(node.y + node.height).toBeLessThanOrEqual(height);
    for (const other of nodes) expect(node === other || areApart(node, other)).toBe(true);
  }
  const answers = one.nodes.flatMap((node) => (node.kind === 'question' ? node.options : []));
  expect(edges).toHaveLength(answers.length);
});

const areApart = (one: MapNode, other: MapNode): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

const nodeIn = ({ nodes }: DecisionMap, id: string) => nodes.find((node) => node.id === id)!;
const numbersIn = (path: string) => [...path.matchAll(/[\d.]+/g)].map(Number);

test.each(all)(
  'each line of %s leaves its question beside its answer and enters what it leads to',
  (_, one) => {
    const map = layOutMap(one);
    for (const { question: id, option, path } of map.edges) {
      const from = nodeIn(map, id);
      const { lines } = from.options.find((row) => row.id === option)!;
      const asked = one.nodes.find((node) => node.id === id)!;
      const next = asked.kind === 'question' ? asked.options.find((row) => row.id === option)!.next : '';
      const to = nodeIn(map, next);
      const points = numbersIn(path);
      const middle = (lines[0]!.y + lines.at(-1)!.y) / 2;
      expect(points[0]).toBeCloseTo(from.x + from.width, 0);
      expect(points[1]).toBeCloseTo(middle, 0);
      expect(points.at(-2)).toBeCloseTo(to.x, 0);
      expect(points.at(-1)).toBeCloseTo(to.y + to.height / 2, 0);
    }
  },
);

test.each(all)(
  'every line of text of %s stands in its node, in the order of reading, none on another',
  (_, one) => {
    for (const node of layOutMap(one).nodes) {
      const lines = [...node.lines, ...node.options.flatMap((option) => option.lines)];
      for (const [index, { x, y }] of lines.entries()) {
        expect(x).toBeGreaterThan(node.x);
        expect(x).toBeLessThan(node.x + node.width / 4);
        expect(y - 9).toBeGreaterThanOrEqual(node.y);
        expect(y + 9).toBeLessThanOrEqual(node.y + node.height);
        if (index > 0) expect(y - lines[index - 1]!.y).toBeGreaterThanOrEqual(18);
      }
    }
  },
);

test('answers stand apart from each other and from the question, and further in', () => {
  const small = tree([question('who', { me: 'end', you: 'other' }), outcome('end'), outcome('other')]);
  const { lines, options } = nodeIn(layOutMap(small), 'who');
  const [first, second] = options.map((option) => option.lines[0]!);
  expect(first!.y - lines[0]!.y).toBeGreaterThan(18);
  expect(second!.y - first!.y).toBeGreaterThan(18);
  expect(first!.x).toBeGreaterThan(lines[0]!.x);
});

test('a question stands to the left of what its answers lead to', () => {
  const map = layOutMap(diamonds(2));
  expect(nodeIn(map, 'top-0').x).toBeLessThan(nodeIn(map, 'left-0').x);
  expect(nodeIn(map, 'left-0').x).toBeLessThan(nodeIn(map, 'top-1').x);
});

test('breaking a text into lines loses no word, and makes none longer than it has to be', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }), (words) => {
      const lines = wrap(words.join(' '));
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.includes(' ') && line.length > 26).toBe(false);
    }),
  );
});

test('a line holds up to 26 letters', () => {
  expect(wrap(`${'a'.repeat(20)} ${'b'.repeat(5)}`)).toHaveLength(1);
  expect(wrap(`${'a'.repeat(20)} ${'b'.repeat(6)}`)).toHaveLength(2);
});
