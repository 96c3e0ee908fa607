import { guideIdOf, splitLocale } from '../link/guide-page.ts';
import { stepIdProblem } from '../link/step-link.ts';
import { checkLinks } from './check-links.ts';
import { checkNext } from './check-next.ts';
import { checkVersions } from './check-versions.ts';
import { mistake, type Known, type Mistake, type Page } from './page.ts';

/**
 * Everything that is wrong between the pages, each as one line that names file, field, what was
 * expected and what was found. An empty list means that the site can be built.
 */
export function checkPages(pages: readonly Page[], known: Known): string[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const claims = claimGuideIds(pages, known);
  return pages.flatMap((page) =>
    [
      ...page.outline.mistakes,
      ...checkKind(page, known),
      ...checkHeadings(page),
      ...checkWords(page, known),
      ...checkVersions(page),
      ...checkIds(page),
      ...checkAliases(page, claims),
      ...checkNext(page, byId, known),
      ...checkSources(page, known),
      ...checkTranslation(page, byId, known),
      ...checkLinks(page, byId, known),
    ].map(
      ({ line, field, expected, found }) =>
        `${page.file}:${line}: ${field}: expected ${expected}, found ${found}`,
    ),
  );
}

function checkKind(page: Page, { locales }: Known): Mistake[] {
  const { outline, guide, description } = page;
  const id = guideIdOf(page.id, locales);
  const mistakes = description?.trim()
    ? []
    : [mistake(1, 'description', 'a sentence for search and lists', 'none')];
  if (id === undefined) {
    const outside = outline.steps.map((step) =>
      mistake(step.line, '<Step>', 'a page in guides/ around a step', `“${step.id}” outside a guide`),
    );
    return [...mistakes, ...outside];
  }
  if (id.includes('/')) mistakes.push(mistake(1, 'file', 'a guide directly in guides/', `“${page.id}”`));
  if (!guide) mistakes.push(mistake(1, 'guide', 'the at-a-glance facts in the frontmatter', 'none'));
  else if (outline.steps.length === 0 && outline.mistakes.length === 0) {
    mistakes.push(mistake(1, '<Step>', 'at least one step in a guide', 'none'));
  }
  return mistakes;
}

/** Headings go down one level at a time, below the title, so that they make a table of contents. */
function checkHeadings({ outline: { headings } }: Page): Mistake[] {
  return headings.flatMap(({ depth, line }, index) => {
    const above = headings[index - 1]?.depth ?? 1;
    if (depth > 1 && depth <= above + 1) return [];
    const expected = above === 1 ? 'level 2' : `level ${above + 1} at most, and 2 at least`;
    return [mistake(line, 'heading', expected, `level ${depth}`)];
  });
}

/** What a point of no return says, each after a mark in bold: what becomes impossible, and what to do before. */
const NO_RETURN = ['Afterwards', 'Do first'];

function checkWords({ id, outline, guide }: Page, { locales, vocabulary }: Known): Mistake[] {
  const { systems, audiences } = vocabulary;
  const isTranslated = splitLocale(id, locales).locale !== undefined;
  const unknown = (field: string, names: readonly string[], among: readonly string[]) =>
    names
      .filter((name) => !among.includes(name))
      .map((name) => mistake(1, field, `one of ${among.join(', ')}`, `“${name}”`));
  return [
    ...unknown('guide.system', guide ? [guide.system] : [], systems),
    ...unknown('guide.audience', guide?.audience ?? [], audiences),
    ...outline.noReturns.flatMap(({ marks, line }) =>
      NO_RETURN.filter((word, index) =>
        isTranslated ? !marks[index] : !marks.some((mark) => mark.replace(/:$/, '') === word),
      ).map((word) => mistake(line, '<PointOfNoReturn>', `**${word}** in it`, marks.join(', ') || 'none')),
    ),
  ];
}

/** Ids, aliases and retired ids of a guide share one space: a link must lead to one place. */
function checkIds({ outline, guide }: Page): Mistake[] {
  const taken = new Set(outline.steps.map((step) => step.id));
  const claim = (id: string, line: number, field: string): Mistake[] => {
    const problem = stepIdProblem(id) ?? (taken.has(id) ? 'an id used once in the guide' : undefined);
    const found = taken.has(id) ? `“${id}” again` : `“${id}”`;
    taken.add(id);
    return problem === undefined ? [] : [mistake(line, field, problem, found)];
  };
  return [
    ...outline.steps.flatMap((step) =>
      step.aliases.flatMap((alias) => claim(alias, step.line, '<Step> aliases')),
    ),
    ...(guide?.retired ?? []).flatMap(({ id }) => claim(id, 1, 'guide.retired')),
  ];
}

/** How often each id of a guide is claimed: by guides, by their earlier ids, by guides that are gone. */
function claimGuideIds(pages: readonly Page[], { locales, retiredGuides }: Known): Map<string, number> {
  const claims = new Map<string, number>();
  const ids = pages
    .filter((page) => splitLocale(page.id, locales).locale === undefined)
    .flatMap((page) => [guideIdOf(page.id) ?? [], page.guide?.aliases ?? []].flat());
  for (const id of [...ids, ...retiredGuides]) claims.set(id, (claims.get(id) ?? 0) + 1);
  return claims;
}

const checkAliases = ({ guide }: Page, claims: Map<string, number>): Mistake[] =>
  (guide?.aliases ?? []).flatMap((alias) => {
    const problem = stepIdProblem(alias);
    if (problem) return [mistake(1, 'guide.aliases', problem, `“${alias}”`)];
    if ((claims.get(alias) ?? 0) <= 1) return [];
    return [mistake(1, 'guide.aliases', 'an id that no guide has or had', `“${alias}” again`)];
  });

const checkSources = ({ guide }: Page, { sources }: Known): Mistake[] =>
  (guide?.sources ?? [])
    .filter((id) => !sources.includes(id))
    .map((id) =>
      mistake(1, 'guide.sources', `a source listed in sources.yaml (${sources.join(', ')})`, `“${id}”`),
    );

/** A translation has the steps of its original, in their order: ticks and links are the same in every language. */
function checkTranslation(page: Page, byId: ReadonlyMap<string, Page>, { locales }: Known): Mistake[] {
  const { locale, rest } = splitLocale(page.id, locales);
  if (locale === undefined || guideIdOf(rest) === undefined) return [];
  const original = byId.get(rest);
  if (!original) return [mistake(1, 'file', `a translation of a page that there is`, `no “${rest}”`)];
  const idsOf = ({ outline }: Page) => outline.steps.map(({ id }) => id).join(', ');
  if (idsOf(page) === idsOf(original)) return [];
  return [mistake(1, '<Step>', `the steps of ${original.file} (${idsOf(original)})`, idsOf(page) || 'none')];
}
