import { mdxToMdast } from 'satteri';
import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { stepIdProblem } from '../link/step-link.ts';
import type { Step } from './schema.ts';

/** The components that give a reader something to tick, by their name in MDX. */
const TICKED = { Step: 'step', Prerequisite: 'prerequisite' } as const satisfies Record<string, Step['kind']>;

/** An author's mistake: what stands where, what was expected there, and what was found. */
export interface Mistake {
  line: number;
  field: string;
  expected: string;
  found: string;
}

/** What a guide's MDX says about itself: its steps, and everything in it that refers to something else. */
export interface Outline {
  steps: Step[];
  links: { url: string; line: number }[];
  sources: { id: string; line: number }[];
  mistakes: Mistake[];
}

/**
 * Reads the steps, links and cited sources of a guide from its MDX, with the parser that renders it.
 * Never throws for an author's mistake inside a step: mistakes come back as data.
 */
export function readOutline(mdx: string): Outline {
  const outline: Outline = { steps: [], links: [], sources: [], mistakes: [] };
  visit(mdxToMdast(mdx, { position: true }), undefined, outline);
  return outline;
}

function visit(node: MdastNode, insideStep: string | undefined, outline: Outline): void {
  if (node.type === 'link' || node.type === 'definition') {
    outline.links.push({ url: node.url, line: lineOf(node) });
  }
  let within = insideStep;
  if (node.type === 'mdxJsxFlowElement' && node.name) {
    const source = attribute(node, 'source');
    if (source !== undefined) outline.sources.push({ id: source, line: lineOf(node) });
    if (isTicked(node.name)) {
      readStep(node, node.name, insideStep, outline);
      within = node.name;
    }
  }
  if ('children' in node) {
    for (const child of node.children) visit(child, within, outline);
  }
}

function readStep(
  node: MdxJsxFlowElement,
  name: keyof typeof TICKED,
  insideStep: string | undefined,
  outline: Outline,
): void {
  const line = lineOf(node);
  const report = (field: string, expected: string, found: string) =>
    outline.mistakes.push({ line, field: `<${name}> ${field}`, expected, found });

  if (insideStep) {
    report('position', 'a place of its own (use <StepGroup> for sub-steps)', `it inside <${insideStep}>`);
  }
  const heading = (node.children as MdastNode[]).find((child) => child.type === 'heading');
  const title = heading ? textOf(heading).trim() : '';
  if (!title) report('heading', 'a Markdown heading inside it', 'none');

  const id = attribute(node, 'id');
  const problem = id === undefined ? 'an id, written as plain text' : stepIdProblem(id);
  if (id === undefined || problem) {
    report('id', problem ?? '', id === undefined ? 'none' : quote(id));
    return;
  }
  const earlier = outline.steps.find((step) => step.id === id);
  if (earlier) {
    report('id', 'an id used once in the guide', `${quote(id)}, which line ${earlier.line} has already`);
    return;
  }
  const aliases = (attribute(node, 'aliases') ?? '').split(/\s+/).filter(Boolean);
  outline.steps.push({ id, kind: TICKED[name], title, aliases, line });
}

const isTicked = (name: string): name is keyof typeof TICKED => Object.hasOwn(TICKED, name);

function attribute(node: MdxJsxFlowElement, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return found && typeof found.value === 'string' ? found.value : undefined;
}

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('children' in node)) return '';
  return node.children.map((child) => textOf(child as MdastNode)).join('');
}

const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

const quote = (text: string): string => `“${text}”`;
