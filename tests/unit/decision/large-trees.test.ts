import { expect, test } from 'vitest';
import { checkTree } from '../../../src/lib/decision/check.ts';
import { cyclesIn, reachableFrom, subtree } from '../../../src/lib/decision/graph.ts';
import { drawTree } from '../../../src/lib/decision/map.ts';
import { viewTree } from '../../../src/lib/decision/view.ts';
import { changeAnswer, follow } from '../../../src/lib/decision/walk.ts';
import type { Tree } from '../../../src/lib/decision/schema.ts';
import { chain, diamonds } from '../../setup/made-trees.ts';
import { pathTo } from '../../setup/ways.ts';

const guides = new Map([['refund', ['apply']]]);
const pages = new Set(['reference/all-routes']);
const around = {
  guideOf: () => ({
    title: 'Refund',
    url: '/guides/refund/',
    ends: ['It'],
    costs: [],
    stays: ['All'],
    short: { undo: 'No', money: 'None', time: 'A day', who: 'You' },
  }),
  sourceOf: () => ({ title: 'S', publisher: 'P', url: '/', checked: '2026-11-21' }),
  urlOf: (id: string) => `#${id}`,
};

/** A tree that counts how often its nodes are looked at. */
function counted(tree: Tree): { tree: Tree; looks: () => number } {
  let looks = 0;
  const nodes = tree.nodes.map((node) => {
    const seen = { ...node };
    for (const key of ['id', 'kind'] as const) {
      Object.defineProperty(seen, key, { enumerable: true, get: () => (looks++, node[key]) });
    }
    return seen;
  });
  return { tree: { ...tree, nodes }, looks: () => looks };
}

test('work grows with the nodes of a tree, not with its paths: twice the diamonds have a thousand times the paths', () => {
  const work = (count: number) => {
    const { tree: many, looks } = counted(diamonds(count));
    checkTree(many, { guides, pages, sources: new Set() });
    viewTree(many, around);
    drawTree(many);
    // One search for each node: four times the work for twice the nodes.
    for (const { id } of many.nodes) pathTo(many, id);
    return looks();
  };
  expect(work(20) / work(10)).toBeLessThan(4.5);
});

test('twenty diamonds, with a million paths, are drawn at once', () => {
  const many = diamonds(20);
  // Other work of the machine only ever adds: one run that is fast enough shows that it can be.
  const isFast = () => {
    const start = performance.now();
    drawTree(many);
    return performance.now() - start < 500;
  };
  expect(Array.from({ length: 10 }).some(isFast)).toBe(true);
});

test('twenty diamonds, with a million paths, are without mistakes', () => {
  expect(checkTree(diamonds(20), { guides, pages, sources: new Set() })).toEqual([]);
});

test('work grows with the size of a tree, not with its square', () => {
  const work = (length: number) => {
    const { tree: long, looks } = counted(chain(length));
    const path = pathTo(long, 'end')!;
    follow(long, path);
    changeAnswer(long, path, { question: 'q-0', option: 'off' });
    cyclesIn(long);
    reachableFrom(long, long.start);
    drawTree(long);
    viewTree(long, around);
    checkTree(long, { guides, pages, sources: new Set() });
    return looks();
  };
  expect(work(2000) / work(200)).toBeLessThan(10.5);
});

test('a chain of 5,000 questions is walked and checked to its end', () => {
  const long = chain(5000);
  expect(checkTree(long, { guides, pages, sources: new Set() })).toEqual([]);
  expect(pathTo(long, 'end')).toHaveLength(5000);
  expect(subtree(long, 'q-4998').nodes.map(({ id }) => id)).toEqual(['q-4998', 'q-4999', 'end', 'other']);
});

test('a chain of 5,000 questions is drawn to its end', () => {
  const nodes = new Set<string>();
  const open = [drawTree(chain(5000))];
  for (let next = open.pop(); next; next = open.pop()) {
    nodes.add(next.node.id);
    open.push(...next.answers.map(({ to }) => to));
  }
  expect(nodes.size).toBe(5002);
});
