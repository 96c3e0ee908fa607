import { readFileSync } from 'node:fs';
import { parseForESLint as parseAstro } from 'astro-eslint-parser';
import { parser as typescript } from 'typescript-eslint';

/** Attributes that a reader sees or hears. */
const SEEN = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title']);

/** Where an expression gets what it shows, as in `{done ? 'Done' : 'Open'}`. */
const SHOWS: Record<string, string[]> = {
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
  TemplateLiteral: ['quasis'],
  JSXExpressionContainer: ['expression'],
};

interface Node {
  type: string;
  loc: { start: { line: number } };
  [field: string]: unknown;
}

const parseTsx = typescript.parseForESLint as (code: string, options: object) => { ast: object };

/** Sentences that stand in a component instead of a word file, each as `line: text`. */
export const plainTextIn = (file: string): string[] =>
  plainText(readFileSync(file, 'utf8'), file.endsWith('.astro'));

export function plainText(code: string, isAstro: boolean): string[] {
  const options = { parser: typescript, ecmaFeatures: { jsx: true }, loc: true, range: true };
  const { ast } = isAstro ? parseAstro(code, options) : parseTsx(code, options);
  return seenIn(ast as unknown as Node)
    .filter(({ text }) => /\p{L}{2}/u.test(text))
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, text }) => `${line}: ${text.trim().replace(/\s+/g, ' ')}`);
}

interface Seen {
  line: number;
  text: string;
}

function seenIn(node: Node): Seen[] {
  const name = (node['name'] as Node | undefined)?.['name'];
  if (node.type === 'JSXElement' && isInvisible(node)) return [];
  if (node.type === 'JSXText') return [seen(node, node['value'])];
  if (node.type === 'JSXAttribute') {
    const value = node['value'] as Node | null;
    if (!value) return [];
    return SEEN.has(name as string) ? textsOf(value) : childrenOf(value).flatMap(seenIn);
  }
  const children = childrenOf(node).flatMap(seenIn);
  const isShown = node.type === 'JSXExpressionContainer';
  return isShown ? [...textsOf(node), ...children] : children;
}

/** The texts that an expression can turn out to be. */
function textsOf(node: Node): Seen[] {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? [seen(node, node['value'])] : [];
  if (node.type === 'TemplateElement') return [seen(node, (node['value'] as { cooked: string }).cooked)];
  return (SHOWS[node.type] ?? []).flatMap((field) => node[field] as Node | Node[]).flatMap(textsOf);
}

function isInvisible(element: Node): boolean {
  const opening = element['openingElement'] as Node;
  return ['script', 'style'].includes((opening['name'] as Node)['name'] as string);
}

const seen = (node: Node, text: unknown): Seen => ({ line: node.loc.start.line, text: text as string });

const childrenOf = (node: Node): Node[] =>
  Object.entries(node)
    .filter(([field]) => !['parent', 'tokens', 'comments', 'loc', 'range'].includes(field))
    .flatMap(([, value]) => value as Node | Node[])
    .filter((value) => typeof value === 'object' && value !== null && 'type' in value);
