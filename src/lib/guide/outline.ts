import Slugger from 'github-slugger';
import { mdxToMdast, type MdastNode } from 'satteri';
import {
  attribute,
  childrenOf,
  isElement,
  isTicked,
  lineOf,
  textOf,
  wordsIn,
  type JsxElement,
} from './mdx.ts';
import type { Outline } from './page.ts';
import { readPart } from './read-part.ts';
import { readStep, type Within } from './read-step.ts';

/**
 * Reads a page from its MDX, frontmatter included, with the parser that renders it. Never throws:
 * an author's mistake comes back as data, a text that is no MDX as well.
 */
export function readOutline(mdx: string): Outline {
  const outline: Outline = {
    steps: [],
    links: [],
    headings: [],
    anchors: new Set(),
    lists: [],
    noReturns: [],
    versions: [],
    differences: [],
    mistakes: [],
  };
  try {
    visit(mdxToMdast(mdx, { position: true }), {}, outline, new Slugger());
  } catch (error) {
    outline.mistakes.push({ line: 1, field: 'MDX', expected: 'text that can be read', found: String(error) });
  }
  return outline;
}

function visit(node: MdastNode, within: Within, outline: Outline, slugger: Slugger): void {
  const line = lineOf(node);
  if (node.type === 'link' || node.type === 'definition') outline.links.push({ url: node.url, line });
  if (node.type === 'heading') {
    outline.headings.push({ depth: node.depth, line });
    // The heading of a step is named after the step, not after its words.
    if (!within.step) outline.anchors.add(slugger.slug(textOf(node)));
  }
  if (isElement(node)) visitElement(node, within, outline);
  const inside = isElement(node) ? withinElement(node, within) : within;
  for (const child of childrenOf(node)) visit(child, inside, outline, slugger);
}

function withinElement(node: JsxElement, within: Within): Within {
  if (isTicked(node.name)) return { ...within, step: node.name };
  return node.name === 'Version' ? { ...within, versions: wordsIn(node, 'of') } : within;
}

function visitElement(node: JsxElement, within: Within, outline: Outline): void {
  const name = node.name ?? '';
  const id = attribute(node, 'id');
  if (id !== undefined && name !== 'Difference') outline.anchors.add(id);

  if (isTicked(name)) readStep(node, name, within, outline);
  else readPart(node, within, outline);
}
