import { pagePath, stepPath } from '../link/step-link.ts';
import { readOutline } from './outline.ts';
import type { Guide } from './schema.ts';

/** A guide's page as the content collection holds it. */
export interface GuideEntry {
  /** `guides/close-aws-account` */
  id: string;
  body: string;
  data: { title: string; description: string; guide: Guide };
}

/**
 * The published catalogue of guides, `/guides.json`, version 1. Urls are absolute paths with the base;
 * `checked` is a day, `YYYY-MM-DD`. A change that could break a reader of it needs a version beside it.
 */
export function guidesJson(entries: GuideEntry[], base: string) {
  return {
    version: 1,
    guides: entries.map(({ id: page, body, data }) => ({
      id: page.replace(/^guides\//, ''),
      title: data.title,
      description: data.description,
      url: pagePath(base, page),
      audience: data.guide.audience,
      reversible: data.guide.reversible,
      checked: data.guide.checked,
      steps: readOutline(body).steps.map(({ id, title }) => ({ id, title, url: stepPath(base, page, id) })),
    })),
  };
}
