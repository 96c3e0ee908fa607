import { guideIdOf, splitLocale } from '../link/guide-page.ts';
import type { Known, Page } from './page.ts';
import type { Difference } from './schema.ts';

/**
 * What is wrong with the entries of `differences.yaml`, each as one line: a guide, step or source that there
 * is not, one of a step that its guide does not show, one that a guide shows and nobody wrote.
 */
export function checkDifferences(
  differences: Readonly<Record<string, Difference>>,
  pages: readonly Page[],
  { sources, locales }: Pick<Known, 'sources' | 'locales'>,
): string[] {
  const guides = new Map(pages.flatMap((page) => (page.guide ? [[guideIdOf(page.id), page] as const] : [])));
  const entries = Object.entries(differences).flatMap(([id, difference]) => {
    const line = (field: string, expected: string, found: string) =>
      `src/content/differences.yaml: ${id}.${field}: expected ${expected}, found ${found}`;
    const { guide, step } = difference;
    const page = guides.get(guide);
    if (!page) return [line('guide', 'the id of a guide', `“${guide}”`)];
    const isStep = step === undefined || page.outline.steps.some((one) => one.id === step);
    // A translation is shown wherever the original is.
    const { rest } = splitLocale(id, locales);
    const isShown = step === undefined || page.outline.differences.some((one) => one.id === rest);
    return [
      ...(isStep ? [] : [line('step', `a step of ${guide}`, `“${step}”`)]),
      ...(isShown ? [] : [line('step', `<Difference id="${id}" /> in ${page.file}`, 'none')]),
      ...(['document', 'source'] as const)
        .filter((field) => !sources.includes(difference[field]))
        .map((field) => line(field, 'a source listed in sources.yaml', `“${difference[field]}”`)),
    ];
  });
  const shown = pages.flatMap(({ file, outline }) =>
    outline.differences
      .filter(({ id }) => !Object.hasOwn(differences, id))
      .map(
        ({ id, line }) =>
          `${file}:${line}: <Difference> id: expected an entry of differences.yaml, found “${id}”`,
      ),
  );
  return [...entries, ...shown];
}
