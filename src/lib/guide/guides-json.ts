import { guidePage } from '../link/guide-page.ts';
import { pagePath } from '../link/page-path.ts';
import { stepPath } from '../link/step-link.ts';
import type { Guide, Step } from './schema.ts';

/** A guide as the catalogue holds it. */
interface ListedGuide {
  id: string;
  title: string;
  description: string;
  facts: Guide;
  steps: Step[];
}

/**
 * The published catalogue of guides, `/guides.json`, version 1. Urls are absolute paths with the base;
 * `checked` is a day, `YYYY-MM-DD`. A change that could break a reader of it needs a version beside it.
 */
export function guidesJson(guides: readonly ListedGuide[], base: string) {
  return {
    version: 1,
    guides: guides.map(({ id, title, description, facts, steps }) => ({
      id,
      title,
      description,
      url: pagePath(base, guidePage(id)),
      audience: facts.audience,
      reversible: facts.reversible,
      checked: facts.checked,
      steps: steps.map((step) => ({
        id: step.id,
        title: step.title,
        url: stepPath(base, guidePage(id), step.id),
      })),
    })),
  };
}
