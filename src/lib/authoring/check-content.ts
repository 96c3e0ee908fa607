import { checkTranslatedTree, checkTree, type GuideSteps } from '../decision/check.ts';
import { treeSchema, type Tree } from '../decision/schema.ts';
import { checkPages } from '../guide/check.ts';
import { checkClaims } from '../guide/claims.ts';
import type { Page } from '../guide/page.ts';
import { checkDifferences } from '../guide/check-differences.ts';
import { differenceSchema, type Difference, type RetiredGuide } from '../guide/schema.ts';
import { vocabularyIn } from '../guide/vocabulary.ts';
import { guideIdOf, splitLocale } from '../link/guide-page.ts';
import { checkTogether } from '../request/check-files.ts';
import { checkKind } from '../request/check.ts';
import { requestKindSchema } from '../request/schema.ts';
import type { Words } from '../words/say.ts';
import { checkQuestions } from './check-questions.ts';
import { checkYaml } from './check-yaml.ts';
import { readPages, readTable } from './content.ts';
import { readFiles, readLocales, readText } from './files.ts';
import { readRetiredGuides } from '../catalogue/retired-guides.ts';
import { readYaml } from '../catalogue/yaml.ts';

/**
 * Everything between the files of a project's content that no schema of one file can see, each as one
 * line that names file, field, what was expected and what was found. None means that the site can be built.
 * Files that their own schema refuses are left out: Astro reports those. What is no YAML comes first, and alone:
 * the other checks need all files.
 */
export function checkContent(root: string): string[] {
  const unreadable = checkYaml(root);
  if (unreadable.length > 0) return unreadable;
  const locales = readLocales(root);
  const pages = readPages(root);
  const trees = readTrees(root);
  const retired = readRetiredGuides(readText(root, 'retired-guides.yaml'));
  const sources = Object.keys(readTable(root, 'sources.yaml'));
  const nodesOf = (id: string) => trees.get(id)?.tree.nodes.map((node) => node.id) ?? [];
  return [
    ...checkPages(pages, {
      locales,
      nodesOf,
      vocabulary: vocabularyIn(JSON.parse(readText(root, 'words/en/guide.json')) as Words),
      sources,
      retiredGuides: Object.keys(retired),
    }),
    ...checkDifferences(readDifferences(root), pages, { sources, locales }),
    ...readFiles(root, 'claims', 'yaml').flatMap(({ id, file, text }) =>
      checkClaims({ id, file, data: readYaml(text) }, pages),
    ),
    ...checkTrees(trees, pages, { locales, sources }),
    ...checkRequests(root, pages),
    ...checkInstead(retired, pages),
    ...checkQuestions(
      root,
      pages,
      trees
        .values()
        .toArray()
        .map(({ tree }) => tree),
    ),
  ];
}

const readDifferences = (root: string): Record<string, Difference> =>
  Object.fromEntries(
    Object.entries(readTable(root, 'differences.yaml')).flatMap(([id, entry]) => {
      const { data } = differenceSchema.safeParse(entry);
      return data ? [[id, data]] : [];
    }),
  );

type Trees = Map<string, { file: string; tree: Tree }>;

function readTrees(root: string): Trees {
  return new Map(
    readFiles(root, 'decisions', 'yaml').flatMap(({ id, file, text }) => {
      const { data: tree } = treeSchema.safeParse(readYaml(text));
      return tree ? [[id, { file, tree }]] : [];
    }),
  );
}

function checkTrees(
  trees: Trees,
  pages: readonly Page[],
  { locales, sources }: Record<'locales' | 'sources', readonly string[]>,
): string[] {
  const guides: GuideSteps = new Map(
    pages.flatMap(({ id, outline }) => {
      const guide = guideIdOf(id);
      return guide === undefined ? [] : [[guide, outline.steps.map((step) => step.id)] as const];
    }),
  );
  const known = { guides, pages: new Set(pages.map(({ id }) => id)), sources: new Set(sources) };
  return [...trees].flatMap(([id, { file, tree }]) => {
    const { locale, rest } = splitLocale(id, locales);
    const problems = [
      ...checkTree(tree, known),
      ...(locale === undefined ? [] : checkTranslatedTree(tree, trees.get(rest)?.tree)),
    ];
    return problems.map((problem) => `${file}: ${problem}`);
  });
}

function checkRequests(root: string, pages: readonly Page[]): string[] {
  const kinds = readFiles(root, 'requests', 'yaml').flatMap(({ id, file, text }) => {
    const { data: kind } = requestKindSchema.safeParse(readYaml(text));
    return kind ? [{ id, file, kind }] : [];
  });
  const guides = pages.flatMap(({ id }) => guideIdOf(id) ?? []);
  return [
    ...kinds.flatMap(({ file, kind }) => checkKind(kind, guides).map((problem) => `${file}: ${problem}`)),
    ...checkTogether(kinds).map((problem) => `src/content/requests: ${problem}`),
  ];
}

function checkInstead(retired: Record<string, RetiredGuide>, pages: readonly Page[]): string[] {
  const guides = new Set(pages.map(({ id }) => guideIdOf(id)));
  return Object.entries(retired)
    .filter(([, { instead }]) => instead !== undefined && !guides.has(instead))
    .map(
      ([id, { instead }]) =>
        `src/content/retired-guides.yaml: ${id}.instead: expected the id of a guide, found “${instead}”`,
    );
}
