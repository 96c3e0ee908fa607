import { attribute, childrenOf, lineOf, quote, textOf, wordsIn, type JsxElement } from './mdx.ts';
import type { MdastNode } from 'satteri';
import type { Outline } from './page.ts';
import type { Within } from './read-step.ts';
import { readPath } from './where.ts';

/** What an outline notes of the components that are no steps, by their names in MDX. */
const PARTS: Record<string, (node: JsxElement, outline: Outline, within: Within) => void> = {
  Version: readVersion,
  Where: readWhere,
  Difference: (node, { differences }) =>
    differences.push({ id: attribute(node, 'id') ?? '', line: lineOf(node) }),
  SourceList: readList,
  RouteList: readList,
  PointOfNoReturn: (node, { noReturns }) => noReturns.push({ marks: strongIn(node), line: lineOf(node) }),
};

/** Adds a component that is no step to an outline, or what is wrong with it. Components that it does not know add nothing. */
export function readPart(node: JsxElement, within: Within, outline: Outline): void {
  const name = node.name ?? '';
  if (Object.hasOwn(PARTS, name)) PARTS[name]!(node, outline, within);
}

/** A part that only some versions of the guide have. */
function readVersion(node: JsxElement, { versions, mistakes }: Outline, within: Within): void {
  const line = lineOf(node);
  versions.push({ names: wordsIn(node, 'of'), line });
  if (!within.step && !within.versions) return;
  const found = `it inside <${within.step ?? 'Version'}>`;
  mistakes.push({ line, field: '<Version> position', expected: 'a place around whole steps', found });
}

/** The path to where a step is done. */
function readWhere(node: JsxElement, { mistakes }: Outline): void {
  const at = attribute(node, 'at') ?? '';
  if (readPath(at)) return;
  const expected = 'two places or more, as in “System > Page > Button”';
  mistakes.push({ line: lineOf(node), field: '<Where> at', expected, found: at ? quote(at) : 'none' });
}

function readList(node: JsxElement, { lists }: Outline): void {
  lists.push({ name: node.name ?? '', of: attribute(node, 'tree') });
}

const strongIn = (node: MdastNode): string[] =>
  node.type === 'strong' ? [textOf(node)] : childrenOf(node).flatMap(strongIn);
