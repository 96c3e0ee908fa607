import { readOutline, type Mistake, type Outline } from './outline.ts';
import type { RetiredStep } from './schema.ts';
import { stepIdProblem } from '../link/step-link.ts';

/** A page of the site as its author wrote it. */
export interface Page {
  /** Its path below the base: `guides/close-aws-account`. */
  id: string;
  file: string;
  /** The file's whole text, frontmatter included, so that lines can be counted. */
  mdx: string;
  /** The guide's frontmatter; pages that are not guides have none. */
  guide?: { sources: string[]; retired: RetiredStep[] } | undefined;
}

/** A guide is a page in `guides/`, in any language. */
const isGuidePage = (id: string): boolean => /^(?:[a-z-]+\/)?guides\//.test(id);

/**
 * Everything that is wrong between the pages, each as one line that names file, field, what was
 * expected and what was found. An empty list means that the site can be built.
 */
export function checkPages(pages: Page[], sourceIds: string[]): string[] {
  const outlines = new Map(pages.map((page) => [page.id, readOutline(page.mdx)]));
  return pages.flatMap((page) => {
    const outline = outlines.get(page.id)!;
    return [
      ...outline.mistakes,
      ...checkKind(page, outline),
      ...checkIds(page, outline),
      ...checkSources(page, outline, sourceIds),
      ...checkLinks(page, outline, pages, outlines),
    ].map(
      ({ line, field, expected, found }) =>
        `${page.file}:${line}: ${field}: expected ${expected}, found ${found}`,
    );
  });
}

function checkKind(page: Page, outline: Outline): Mistake[] {
  const isGuide = isGuidePage(page.id);
  if (isGuide && !page.guide) {
    return [mistake(1, 'guide', 'the at-a-glance facts in the frontmatter', 'none')];
  }
  if (isGuide && outline.steps.length === 0 && outline.mistakes.length === 0) {
    return [mistake(1, '<Step>', 'at least one step in a guide', 'none')];
  }
  if (isGuide) return [];
  return outline.steps.map((step) =>
    mistake(step.line, '<Step>', 'a page in guides/ around a step', `“${step.id}” outside a guide`),
  );
}

/** Ids, aliases and retired ids of a guide share one space: a link must lead to one place. */
function checkIds(page: Page, outline: Outline): Mistake[] {
  const mistakes: Mistake[] = [];
  const taken = new Set(outline.steps.map((step) => step.id));
  const claim = (id: string, line: number, field: string) => {
    const problem = stepIdProblem(id);
    if (problem) mistakes.push(mistake(line, field, problem, `“${id}”`));
    else if (taken.has(id))
      mistakes.push(mistake(line, field, 'an id used once in the guide', `“${id}” again`));
    taken.add(id);
  };
  for (const step of outline.steps) {
    for (const alias of step.aliases) claim(alias, step.line, '<Step> aliases');
  }
  for (const { id } of page.guide?.retired ?? []) claim(id, 1, 'guide.retired');
  return mistakes;
}

function checkSources(page: Page, outline: Outline, sourceIds: string[]): Mistake[] {
  const cited = [
    ...(page.guide?.sources ?? []).map((id) => ({ id, line: 1, field: 'guide.sources' })),
    ...outline.sources.map((source) => ({ ...source, field: 'source' })),
  ];
  return cited
    .filter(({ id }) => !sourceIds.includes(id))
    .map(({ id, line, field }) =>
      mistake(line, field, `a source listed in sources.yaml (${sourceIds.join(', ')})`, `“${id}”`),
    );
}

function checkLinks(page: Page, outline: Outline, pages: Page[], outlines: Map<string, Outline>): Mistake[] {
  return outline.links.flatMap(({ url, line }) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return [];
    const wrong = (expected: string) => [mistake(line, 'link', expected, `“${url}”`)];
    if (url.startsWith('/')) {
      return wrong(
        'a relative link such as ../close-aws-account/, so that the site works under any base path',
      );
    }
    const target = new URL(url, `https://site.invalid/${page.id === 'index' ? '' : `${page.id}/`}`);
    const id = target.pathname.replace(/^\/|\/$/g, '') || 'index';
    const targetPage = pages.find((one) => one.id === id);
    if (!targetPage) return wrong('a link to a page that exists');
    if (!target.pathname.endsWith('/')) return wrong('a page address that ends in a slash');
    const step = decodeURIComponent(target.hash.slice(1));
    if (!step || !isGuidePage(id) || hasId(targetPage, outlines.get(id)!, step)) return [];
    return wrong(`a step of ${id}`);
  });
}

function hasId(page: Page, outline: Outline, id: string): boolean {
  return (
    outline.steps.some((step) => step.id === id || step.aliases.includes(id)) ||
    (page.guide?.retired.some((step) => step.id === id) ?? false)
  );
}

const mistake = (line: number, field: string, expected: string, found: string): Mistake => ({
  line,
  field,
  expected,
  found,
});
