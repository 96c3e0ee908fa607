import { checkPages } from '../../../src/lib/guide/check.ts';
import { readOutline } from '../../../src/lib/guide/outline.ts';
import type { Known, Page } from '../../../src/lib/guide/page.ts';

/** Frontmatter without mistakes. */
export const facts = {
  sources: ['aws'],
  retired: [],
  aliases: [],
  versions: [],
  next: [],
  system: 'market',
  audience: ['buyer'],
};
/** What the pages are checked against. */
export const known: Known = {
  sources: ['aws', 'swo'],
  locales: ['de'],
  vocabulary: { systems: ['market'], audiences: ['buyer', 'seller'] },
  retiredGuides: ['gone-guide'],
  nodesOf: (tree) => (tree === 'which' ? ['who', 'end'] : []),
};
/** A page as its author wrote it; a guide if it stands among the guides. */
export const page = (id: string, mdx: string, guide: Page['guide'] = facts): Page => ({
  id,
  file: `src/content/docs/${id}.mdx`,
  outline: readOutline(mdx),
  description: 'What it is.',
  guide: /^(de\/)?guides\//.test(id) ? guide : undefined,
});
export const RETIRED = { id: 'gone', on: '2026-01-01', notice: 'Removed.' };
/** A guide of one step. */
export const STEP = '<Step id="open">\n\n## Open\n\n</Step>\n';
/** What is wrong between these pages. */
export const check = (...pages: Page[]) => checkPages(pages, known);
