import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import { attribute, childrenOf, isElement, isTicked, lineOf, quote, textOf, type JsxElement } from './mdx.ts';
import type { Outline } from './page.ts';
import { readStep } from './read-step.ts';
import { calendarDaySchema } from '../calendar/day-schema.ts';

/**
 * Reads a page from its MDX, frontmatter included, with the parser that renders it. Never throws:
 * an author's mistake comes back as data, a text that is no MDX as well.
 */
export function readOutline(mdx: string): Outline {
  const outline: Outline = {
    steps: [],
    links: [],
    sources: [],
    headings: [],
    anchors: new Set(),
    lists: [],
    noReturns: [],
    mistakes: [],
  };
  try {
    visit(mdxToMdast(mdx, { position: true }), undefined, outline, new Slugger());
  } catch (error) {
    outline.mistakes.push({ line: 1, field: 'MDX', expected: 'text that can be read', found: String(error) });
  }
  return outline;
}

function visit(node: MdastNode, within: string | undefined, outline: Outline, slugger: Slugger): void {
  const line = lineOf(node);
  if (node.type === 'link' || node.type === 'definition') outline.links.push({ url: node.url, line });
  if (node.type === 'heading') {
    outline.headings.push({ depth: node.depth, line });
    // The heading of a step is named after the step, not after its words.
    if (!isTicked(within)) outline.anchors.add(slugger.slug(textOf(node)));
  }
  if (isElement(node)) visitElement(node, within, outline);
  const inside = isElement(node) && isTicked(node.name) ? node.name : within;
  for (const child of childrenOf(node)) visit(child, inside, outline, slugger);
}

function visitElement(node: JsxElement, within: string | undefined, outline: Outline): void {
  const [line, name] = [lineOf(node), node.name ?? ''];
  const url = name === 'a' ? attribute(node, 'href') : undefined;
  if (url !== undefined) outline.links.push({ url, line });
  const source = attribute(node, 'source');
  if (source !== undefined) outline.sources.push({ id: source, line });
  const id = attribute(node, 'id');
  if (id !== undefined) outline.anchors.add(id);

  if (isTicked(name)) readStep(node, name, within, outline);
  if (name === 'Newer') checkNewer(node, outline);
  if (name === 'SourceList' || name === 'RouteList')
    outline.lists.push({ name, of: attribute(node, 'tree') });
  if (name === 'PointOfNoReturn') outline.noReturns.push({ marks: strongIn(node), line });
}

function checkNewer(node: JsxElement, { mistakes }: Outline): void {
  const checked = attribute(node, 'checked');
  if (calendarDaySchema.safeParse(checked).success) return;
  mistakes.push({
    line: lineOf(node),
    field: '<Newer> checked',
    expected: 'a day in the calendar, as YYYY-MM-DD',
    found: checked === undefined ? 'none' : quote(checked),
  });
}

const strongIn = (node: MdastNode): string[] =>
  node.type === 'strong' ? [textOf(node)] : childrenOf(node).flatMap(strongIn);
