import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { stepHeadingIds } from '../../../src/lib/guide/step-headings.ts';

/** The ids that the headings of a page get, in order; one without an id is left out. */
function headingIds(mdx: string): string[] {
  const { code } = mdxToJs(mdx, { mdastPlugins: [stepHeadingIds()] });
  return [...code.matchAll(/\bid: "([^"]*-title)"/g)].map(([, id]) => id!);
}

test('the heading of a step and of a prerequisite is named after its authored id', () => {
  const page =
    '<Prerequisite id="keys">\n\n### Keys\n\n</Prerequisite>\n\n<Step id="door">\n\n### Open\n\n</Step>\n';
  expect(headingIds(page)).toEqual(['keys-title', 'door-title']);
});

test('an id stands once in a page, also where an author wrote two headings or two steps of one id', () => {
  const step = '<Step id="door">\n\n### Open\n\n### Again\n\n</Step>\n\n';
  expect(headingIds(step + step)).toEqual(['door-title']);
});

test('a heading in something else than a step keeps its own name, also if that has an id or quotes a step', () => {
  expect(headingIds('<div id="box">\n\n### Box\n\n</div>\n')).toEqual([]);
  expect(headingIds('<Step id="door">\n\n> ### Quoted\n\n</Step>\n')).toEqual([]);
});

test('a heading that is no step’s keeps its own name', () => {
  expect(headingIds('## Before\n\n<StepGroup>\n\n### Pack\n\n</StepGroup>\n')).toEqual([]);
});

test('the pages of a site know nothing of each other’s ids', () => {
  const plugin = stepHeadingIds();
  const step = '<Step id="door">\n\n### Open\n\n</Step>\n';
  for (let page = 0; page < 2; page++) {
    const { code } = mdxToJs(step, { mdastPlugins: [plugin] });
    expect(code).toContain('door-title');
  }
});
