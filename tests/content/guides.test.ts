import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/authoring/check-content.ts';
import { readFiles } from '../../src/lib/authoring/files.ts';
import { readOutline } from '../../src/lib/guide/outline.ts';
import { guideSchema } from '../../src/lib/guide/schema.ts';
import { readGuides, readSources, ROOT } from '../setup/pages.ts';
import { readTreeFiles } from '../setup/trees.ts';

const guides = readGuides();

test('no page has a mistake that would stop the build', () => {
  expect(checkContent(ROOT)).toEqual([]);
});

test('every source is cited by a guide or by an outcome', () => {
  const byGuides = guides.flatMap(({ mdx, guide }) => [
    ...guide!.sources,
    ...readOutline(mdx).sources.map((source) => source.id),
  ]);
  const byOutcomes = [...readTreeFiles().values()].flatMap(({ nodes }) =>
    nodes.flatMap((node) => (node.kind === 'outcome' ? node.sources : [])),
  );
  const cited = new Set([...byGuides, ...byOutcomes]);
  expect(Object.keys(readSources()).filter((id) => !cited.has(id))).toEqual([]);
});

test('every guide has a list of what it claims', () => {
  const listed = new Set(readFiles(ROOT, 'claims', 'yaml').map(({ id }) => `guides/${id}`));
  expect(guides.map(({ id }) => id).filter((id) => !listed.has(id))).toEqual([]);
});

describe.each(guides)('$id', ({ mdx, frontmatter }) => {
  const facts = guideSchema.parse(frontmatter['guide']);

  test('has the at-a-glance facts and a description', () => {
    expect(frontmatter['description']).toBeTypeOf('string');
    expect(facts.ends.length * facts.stays.length).toBeGreaterThan(0);
  });

  test('marks its point of no return, with what is impossible afterwards and what to do first', () => {
    const marks = mdx.match(/<PointOfNoReturn>.*?<\/PointOfNoReturn>/gs) ?? [];
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(mark).toMatch(/\*\*Afterwards\*\*.*\*\*Do first:\*\*/s);
  });

  test('cites beside a step only sources that it also lists at a glance', () => {
    const cited = readOutline(mdx).sources.map((source) => source.id);
    expect(cited.filter((id) => !facts.sources.includes(id))).toEqual([]);
  });
});
