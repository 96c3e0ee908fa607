import {
  attribute,
  childrenOf,
  expressionIn,
  lineOf,
  quote,
  textOf,
  wordsIn,
  type JsxElement,
} from './mdx.ts';
import type { MdastNode } from 'satteri';
import type { Outline } from './page.ts';
import type { Within } from './read-step.ts';
import { readPath } from './where.ts';

/** What an outline notes of the components that are no steps, by their names in MDX. */
const PARTS: Record<string, (node: JsxElement, outline: Outline, within: Within) => void> = {
  Version: readVersion,
  Where: readWhere,
  a: readLink,
  Difference: (node, { differences }) =>
    differences.push({ id: attribute(node, 'id') ?? '', line: lineOf(node) }),
  SourceList: readList,
  RouteList: readList,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, refuseHeading])),
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

/** The path to where a step is done, and the address of the page, if its vendor documents one. */
function readWhere(node: JsxElement, { mistakes }: Outline): void {
  const line = lineOf(node);
  const at = attribute(node, 'at') ?? '';
  if (!readPath(at)) {
    const expected = 'two places or more, as in “System > Page > Button”';
    mistakes.push({ line, field: '<Where> at', expected, found: at ? quote(at) : 'none' });
  }
  const href = expressionIn(node, 'href') ?? attribute(node, 'href');
  if (href !== undefined && !(href.startsWith('https://') && URL.canParse(href))) {
    const expected = 'a whole address that begins with https://';
    mistakes.push({ line, field: '<Where> href', expected, found: quote(href) });
  }
}

/** A link in HTML. One in braces is known only when the page is built, and nobody could say whether it leads anywhere. */
function readLink(node: JsxElement, { links, mistakes }: Outline): void {
  const line = lineOf(node);
  const [url, expression] = [attribute(node, 'href'), expressionIn(node, 'href')];
  if (url !== undefined) links.push({ url, line });
  if (expression === undefined) return;
  mistakes.push({
    line,
    field: '<a> href',
    expected: 'an address, written as plain text',
    found: expression,
  });
}

/** A heading in HTML: it has no anchor, and stands in no table of contents. */
function refuseHeading(node: JsxElement, { mistakes }: Outline): void {
  const expected = 'a Markdown heading, as in “### Open the page”';
  mistakes.push({ line: lineOf(node), field: 'heading', expected, found: `<${node.name}>` });
}

function readList(node: JsxElement, { lists }: Outline): void {
  lists.push({ name: node.name ?? '', of: attribute(node, 'tree') });
}

const strongIn = (node: MdastNode): string[] =>
  node.type === 'strong' ? [textOf(node)] : childrenOf(node).flatMap(strongIn);
