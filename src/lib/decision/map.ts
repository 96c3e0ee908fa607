import { Graph, layout } from '@dagrejs/dagre';
import type { Option, TreeNode, Tree } from './schema.ts';

/** Sizes in pixels. The width of a letter is a guess on the safe side, since no browser measures here. */
const NODE_WIDTH = 224;
const PADDING = 12;
const LINE = 18;
const LETTERS_A_LINE = 26;
const GAP = 8;

/** A block of text with the middle of its first line. */
interface Block {
  lines: string[];
  y: number;
}

/** A node of the picture: its box, its text, and for a question the rows of its options. */
export interface MapNode {
  id: string;
  kind: TreeNode['kind'];
  x: number;
  y: number;
  width: number;
  height: number;
  text: Block;
  options: (Block & { id: string; middle: number })[];
}

/** The picture of a tree. An edge belongs to one answer and has the path of its line. */
export interface DecisionMap {
  width: number;
  height: number;
  nodes: MapNode[];
  edges: { question: string; option: string; path: string }[];
}

/** Lays a checked tree out from left to right, questions with a row for each answer. */
export function layOutMap(tree: Tree): DecisionMap {
  const boxes = new Map(tree.nodes.map((node) => [node.id, measure(node)]));
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', ranksep: 44, nodesep: 20, marginx: 4, marginy: 4 });
  for (const [id, { height }] of boxes) graph.setNode(id, { width: NODE_WIDTH, height });
  for (const { node, option } of answersOf(tree)) graph.setEdge(node.id, option.next, {}, option.id);
  layout(graph);

  const nodes = tree.nodes.map((node): MapNode => {
    const box = boxes.get(node.id)!;
    const middle = graph.node(node.id) as { x: number; y: number };
    const [x, y] = [middle.x - NODE_WIDTH / 2, middle.y - box.height / 2];
    return { id: node.id, kind: node.kind, x, y, width: NODE_WIDTH, ...box };
  });
  const at = (id: string) => nodes.find((node) => node.id === id)!;
  const edges = answersOf(tree).map(({ node, option }) => {
    const [from, to] = [at(node.id), at(option.next)];
    const row = from.options.find(({ id }) => id === option.id)!;
    const between = (
      graph.edge({ v: node.id, w: option.next, name: option.id }) as { points: Point[] }
    ).points.slice(1, -1);
    const start = { x: from.x + from.width, y: from.y + row.middle };
    const end = { x: to.x, y: to.y + to.height / 2 };
    return { question: node.id, option: option.id, path: drawLine([start, ...between, end]) };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return { width, height, nodes, edges };
}

interface Point {
  x: number;
  y: number;
}

/** A line that leaves and enters every point sideways, as an SVG path. */
function drawLine([start, ...rest]: Point[]): string {
  let from = start!;
  const parts = rest.map((to) => {
    const middle = round((from.x + to.x) / 2);
    const part = `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
    from = to;
    return part;
  });
  return `M${round(start!.x)} ${round(start!.y)}${parts.join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The height of a node and where its texts stand, from its upper edge. */
function measure(node: TreeNode): Pick<MapNode, 'height' | 'text' | 'options'> {
  const lines = wrap(node.kind === 'question' ? node.text : node.title);
  let y = PADDING + lines.length * LINE;
  const options = (node.kind === 'question' ? node.options : []).map((option) => {
    const label = wrap(option.label);
    y += GAP;
    const row = { id: option.id, lines: label, y: y + LINE / 2, middle: y + (label.length * LINE) / 2 };
    y += label.length * LINE;
    return row;
  });
  return { height: y + PADDING, text: { lines, y: PADDING + LINE / 2 }, options };
}

/** Breaks a text between words into lines that fit a node. */
export function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LETTERS_A_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

const answersOf = (tree: Tree): { node: TreeNode; option: Option }[] =>
  tree.nodes.flatMap((node) =>
    node.kind === 'question' ? node.options.map((option) => ({ node, option })) : [],
  );
