import type { MdastNode } from 'satteri';
import { stepIdProblem } from '../link/step-link.ts';
import {
  attribute,
  childrenOf,
  isElement,
  isTicked,
  lineOf,
  quote,
  textOf,
  TICKED,
  wordsIn,
  type JsxElement,
} from './mdx.ts';
import type { Outline } from './page.ts';

/** What an element stands in: a step, by the name of its component, and a part of some versions. */
export interface Within {
  step?: string;
  versions?: string[];
}

type Report = (field: string, expected: string, found: string) => void;

/** The words of a step's heading; reports what is wrong with it. */
function readTitle(node: JsxElement, report: Report): string {
  const heading = childrenOf(node).find((child) => child.type === 'heading');
  const second = headingsIn(node).find((one) => one !== heading);
  const title = heading ? textOf(heading).trim() : '';
  const link = heading && findLink(heading);
  if (!title) report('heading', 'a Markdown heading inside it', 'none');
  if (link) report('heading', 'no link in it, for it is one itself', quote(textOf(link)));
  if (second) report('heading', 'one heading', `${quote(textOf(second))} on line ${lineOf(second)} as well`);
  return title;
}

/** A link in the words of a heading, however deep; also an address that Markdown makes one. */
const findLink = (node: MdastNode): MdastNode | undefined =>
  childrenOf(node)
    .map((child) => (child.type === 'link' ? child : findLink(child)))
    .find((found) => found !== undefined);

/** Adds a step to an outline, or what is wrong with it. */
export function readStep(
  node: JsxElement,
  name: keyof typeof TICKED,
  within: Within,
  { steps, mistakes }: Outline,
): void {
  const line = lineOf(node);
  const report: Report = (field, expected, found) =>
    mistakes.push({ line, field: `<${name}> ${field}`, expected, found });

  if (within.step) {
    report('position', 'a place of its own (use <StepGroup> for sub-steps)', `it inside <${within.step}>`);
  }
  const title = readTitle(node, report);

  const id = attribute(node, 'id');
  const problem = id === undefined ? 'an id, written as plain text' : stepIdProblem(id);
  if (id === undefined || problem) {
    report('id', problem ?? '', id === undefined ? 'none' : quote(id));
    return;
  }
  const earlier = steps.find((step) => step.id === id);
  if (earlier) {
    report('id', 'an id used once in the guide', `${quote(id)}, which line ${earlier.line} has already`);
    return;
  }
  const aliases = wordsIn(node, 'aliases');
  steps.push({ id, kind: TICKED[name], title, aliases, versions: within.versions ?? [], line });
}

/** The headings below a node, however deep, but for those of steps in it. */
const headingsIn = (node: MdastNode): MdastNode[] =>
  childrenOf(node).flatMap((child) => {
    if (child.type === 'heading') return [child];
    return isElement(child) && isTicked(child.name) ? [] : headingsIn(child);
  });
