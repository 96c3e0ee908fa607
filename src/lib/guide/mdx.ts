import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Step } from './schema.ts';

/** The components that give a reader something to tick, by their name in MDX. */
export const TICKED = { Step: 'step', Prerequisite: 'prerequisite' } as const satisfies Record<
  string,
  Step['kind']
>;

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isElement = (node: MdastNode): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const isTicked = (name: string | null | undefined): name is keyof typeof TICKED =>
  typeof name === 'string' && Object.hasOwn(TICKED, name);

/** The nodes below a node. */
export const childrenOf = (node: MdastNode): MdastNode[] =>
  'children' in node ? (node.children as MdastNode[]) : [];

/** An attribute that is written as plain text; `undefined` for none and for an expression. */
export function attribute(node: Pick<JsxElement, 'attributes'>, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

/** What stands in braces as an attribute's value, with them; `undefined` for none and for plain text. */
export function expressionIn(node: Pick<JsxElement, 'attributes'>, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found && found.value !== null && typeof found.value === 'object'
    ? `{${found.value.value}}`
    : undefined;
}

/** The words of an attribute, which are separated by spaces. */
export const wordsIn = (node: Pick<JsxElement, 'attributes'>, name: string): string[] =>
  (attribute(node, name) ?? '').split(/\s/).filter(Boolean);

/** The text of a node without its marks. */
export const textOf = (node: MdastNode): string =>
  'value' in node && typeof node.value === 'string' ? node.value : childrenOf(node).map(textOf).join('');

/** The line on which a node begins, from 1. */
export const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

export const quote = (text: string): string => `“${text}”`;
