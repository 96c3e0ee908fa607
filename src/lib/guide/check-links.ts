import { guideIdOf, splitLocale } from '../link/guide-page.ts';
import { hasStep, mistake, type Known, type Mistake, type Page } from './page.ts';

/** The links of a page that lead nowhere, or only where the site stands at the root. */
export function checkLinks(page: Page, byId: ReadonlyMap<string, Page>, known: Known): Mistake[] {
  return page.outline.links.flatMap(({ url, line }) => {
    const expected = expectedOf(url, page, byId, known);
    return expected === undefined ? [] : [mistake(line, 'link', expected, `“${url}”`)];
  });
}

/** What a link should be instead; `undefined` for a good one. */
function expectedOf(
  url: string,
  page: Page,
  byId: ReadonlyMap<string, Page>,
  known: Known,
): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  if (url.startsWith('/')) {
    return 'a relative link such as ../close-aws-account/, so that the site works under any base path';
  }
  const target = new URL(url, `https://site.invalid/${page.id === 'index' ? '' : `${page.id}/`}`);
  const id = target.pathname.replace(/^\/|\/$/g, '') || 'index';
  // What has no translation is shown in the language at the root.
  const targetPage = byId.get(id) ?? byId.get(splitLocale(id, known.locales).rest);
  if (!targetPage) return 'a link to a page that exists';
  if (!target.pathname.endsWith('/')) return 'a page address that ends in a slash';
  return anchorProblem(target.hash, targetPage, known);
}

function anchorProblem(hash: string, page: Page, known: Known): string | undefined {
  const anchor = decode(hash.slice(1));
  // Answers to a decision are no anchor.
  if (!anchor || anchor.includes('=')) return undefined;
  if (guideIdOf(page.id, known.locales) !== undefined) {
    return hasStep(page, anchor) ? undefined : `a step of ${page.id}`;
  }
  return anchorsOf(page, known).has(anchor) ? undefined : `an anchor of ${page.id}`;
}

function anchorsOf({ outline }: Page, { sources, nodesOf }: Known): ReadonlySet<string> {
  const listed = outline.lists.flatMap(({ name, of = '' }) =>
    name === 'SourceList' ? sources : nodesOf(of),
  );
  return new Set([...outline.anchors, ...listed, '_top']);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
