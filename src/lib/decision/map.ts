import { Graph, layout } from '@dagrejs/dagre';
import type { Option, TreeNode, Tree } from './schema.ts';

/** Sizes in pixels. The width of a letter is a guess on the safe side, since no browser measures here. */
const NODE_WIDTH = 224;
const PADDING = 12;
const INDENT = 8;
const LINE = 18;
const LETTERS_A_LINE = 26;
const GAP = 8;

/** A line of text and the middle of where it starts. */
export interface TextLine {
  text: string;
  x: number;
  y: number;
}

/** A node of the picture: its box, the lines of its text, and for a question those of its options. */
export interface MapNode {
  id: string;
  kind: TreeNode['kind'];
  x: number;
  y: number;
  width: number;
  height: number;
  lines: TextLine[];
  options: { id: string; lines: TextLine[] }[];
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

  const cornerOf = (id: string): Point => {
    const middle = graph.node(id) as Point;
    return { x: middle.x - NODE_WIDTH / 2, y: middle.y - boxes.get(id)!.height / 2 };
  };
  const edges = answersOf(tree).map(({ node, option }) => {
    const { points } = graph.edge({ v: node.id, w: option.next, name: option.id }) as { points: Point[] };
    const [from, to] = [cornerOf(node.id), cornerOf(option.next)];
    const start = { x: from.x + NODE_WIDTH, y: from.y + boxes.get(node.id)!.rows.get(option.id)!.middle };
    const end = { x: to.x, y: to.y + boxes.get(option.next)!.height / 2 };
    const line = [start, ...points.slice(1, -1), end].filter(isBend);
    return { question: node.id, option: option.id, path: drawLine(line) };
  });
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: tree.nodes.map((node) => place(node, boxes.get(node.id)!, cornerOf(node.id))),
    edges,
  };
}

interface Point {
  x: number;
  y: number;
}

/** Whether a point says anything: an end of a line, or a place where it leaves its height. */
const isBend = ({ y }: Point, index: number, line: Point[]): boolean =>
  line[index - 1]?.y !== y || line[index + 1]?.y !== y;

/** A line that leaves and enters every point sideways, as an SVG path. */
function drawLine([start, ...rest]: Point[]): string {
  let from = start!;
  const parts = rest.map((to, index) => {
    const middle = round((from.x + to.x) / 2);
    const isStraight = from.y === to.y && index < rest.length - 1;
    const part = isStraight
      ? `H${round(to.x)}`
      : `C${middle} ${round(from.y)} ${middle} ${round(to.y)} ${round(to.x)} ${round(to.y)}`;
    from = to;
    return part;
  });
  return `M${round(start!.x)} ${round(start!.y)}${parts.join('')}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The height of a node, and for each option its lines, the upper edge of its row and the middle of it. */
interface Box {
  height: number;
  rows: Map<string, { lines: string[]; top: number; middle: number }>;
}

function measure(node: TreeNode): Box {
  let bottom = PADDING + wrap(titleOf(node)).length * LINE;
  const rows: Box['rows'] = new Map();
  for (const { id, label } of node.kind === 'question' ? node.options : []) {
    const lines = wrap(label);
    const top = bottom + GAP;
    bottom = top + lines.length * LINE;
    rows.set(id, { lines, top, middle: (top + bottom) / 2 });
  }
  return { height: bottom + PADDING, rows };
}

/** A node with everything in it at its place in the picture. */
function place(node: TreeNode, { height, rows }: Box, { x, y }: Point): MapNode {
  const textAt = (lines: string[], left: number, top: number): TextLine[] =>
    lines.map((text, index) => ({ text, x: x + left, y: y + top + (index + 0.5) * LINE }));
  return {
    id: node.id,
    kind: node.kind,
    x,
    y,
    width: NODE_WIDTH,
    height,
    lines: textAt(wrap(titleOf(node)), PADDING, PADDING),
    options: [...rows].map(([id, { lines, top }]) => ({ id, lines: textAt(lines, PADDING + INDENT, top) })),
  };
}

const titleOf = (node: TreeNode): string => (node.kind === 'question' ? node.text : node.title);

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
