import { questionsSchema } from '../catalogue/questions.ts';
import { readYaml } from '../catalogue/yaml.ts';
import type { Tree } from '../decision/schema.ts';
import type { Page } from '../guide/page.ts';
import { guideIdOf } from '../link/guide-page.ts';
import { unknownPlaces } from '../search/search-index.ts';
import { readLocales, readText } from './files.ts';

/** What is wrong with the questions of a project, in every language: a line for each that fits no schema or leads nowhere. */
export function checkQuestions(root: string, pages: readonly Page[], trees: readonly Tree[]): string[] {
  const known = [...pages.flatMap(placesOf), ...trees.flatMap(outcomesOf)];
  const names = ['questions.yaml', ...readLocales(root).map((locale) => `questions.${locale}.yaml`)];
  return names.flatMap((name) => {
    const content = readYaml(readText(root, name));
    if (content === undefined || content === null) return [];
    const { data, error } = questionsSchema.safeParse(content);
    const problems = data
      ? unknownPlaces(data, known).map(
          (at) => `expected the address of a guide, step or outcome, found “${at}”`,
        )
      : error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    return problems.map((problem) => `src/content/${name}: ${problem}`);
  });
}

function placesOf({ id, outline }: Page): { at: string }[] {
  const guide = guideIdOf(id);
  if (guide === undefined) return [];
  return [{ at: guide }, ...outline.steps.map((step) => ({ at: `${guide}#${step.id}` }))];
}

const outcomesOf = ({ page, nodes }: Tree): { at: string }[] =>
  page === undefined
    ? []
    : nodes.flatMap(({ kind, id }) => (kind === 'outcome' ? [{ at: `decide:${id}` }] : []));
