import type { APIContext } from 'astro';
import { readOutline, type Outline } from '../../lib/guide/outline.ts';

type Route = APIContext['locals']['starlightRoute'];

const outlines = new WeakMap<Route['entry'], Outline>();

/** The guide that a page shows: its id (`close-aws-account`), its page id and its outline. */
export function currentGuide({ entry }: Route): { id: string; page: string; outline: Outline } {
  let outline = outlines.get(entry);
  if (!outline) {
    outline = readOutline(entry.body ?? '');
    outlines.set(entry, outline);
  }
  return { id: entry.id.replace(/^guides\//, ''), page: entry.id, outline };
}
