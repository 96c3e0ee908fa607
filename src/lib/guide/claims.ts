import { z } from 'astro/zod';
import { guideIdOf } from '../link/guide-page.ts';
import type { Page } from './page.ts';
import { sentence } from './schema.ts';

/** What a claim may stand in besides a step: the frontmatter, and the text outside the steps. */
const ELSEWHERE = ['glance', 'text'];

/**
 * One entry of `src/content/claims/<guide>.yaml`: something that a guide says, and where it is known from. It
 * reaches no page. When a source changes, the claims that name it tell which sentences to read again.
 */
export const claimSchema = z
  .strictObject({
    /** The id of the step that says it, `glance` or `text`. */
    step: z.string().min(1),
    says: sentence,
    /** Ids from `guide.sources`. */
    sources: z.array(z.string()),
    /** Why no source is needed: it is our own advice, or follows from other claims. */
    why: sentence.optional(),
  })
  .refine(({ sources, why }) => sources.length > 0 || why !== undefined, {
    path: ['why'],
    error: 'expected a source, or why there is none',
  });
export type Claim = z.infer<typeof claimSchema>;

/** A list of claims as its file has it; the id is that of its guide. */
export interface ClaimsFile {
  id: string;
  file: string;
  data: unknown;
}

/**
 * What is wrong with a list of claims, each as one line: a guide or step that there is not, a source that the
 * guide does not cite, and a step or cited source of which nothing is claimed.
 */
export function checkClaims({ id, file, data }: ClaimsFile, pages: readonly Page[]): string[] {
  const page = pages.find((one) => guideIdOf(one.id) === id);
  if (!page) return [`${file}: expected the id of a guide as its name, found “${id}”`];
  const { data: claims, error } = z.array(claimSchema).safeParse(data);
  if (error) return error.issues.map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
  const steps = page.outline.steps.map((step) => step.id);
  const cited = page.guide?.sources ?? [];
  return [...checkNames(claims, steps, cited), ...checkGaps(claims, steps, cited)].map(
    (problem) => `${file}: ${problem}`,
  );
}

const checkNames = (claims: readonly Claim[], steps: readonly string[], cited: readonly string[]): string[] =>
  claims.flatMap(({ step, says, sources }) => [
    ...([...steps, ...ELSEWHERE].includes(step)
      ? []
      : [`“${says}”: step: expected a step of the guide, ${ELSEWHERE.join(' or ')}, found “${step}”`]),
    ...sources
      .filter((source) => !cited.includes(source))
      .map((source) => `“${says}”: sources: expected a source in guide.sources, found “${source}”`),
  ]);

function checkGaps(claims: readonly Claim[], steps: readonly string[], cited: readonly string[]): string[] {
  const told = new Set(claims.map(({ step }) => step));
  const used = new Set(claims.flatMap(({ sources }) => sources));
  return [
    ...steps
      .filter((step) => !told.has(step))
      .map((step) => `step: expected a claim of “${step}”, found none`),
    ...cited
      .filter((source) => !used.has(source))
      .map((source) => `sources: expected a claim that names “${source}” of guide.sources, found none`),
  ];
}
