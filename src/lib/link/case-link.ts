import { factsSchema, type Facts } from '../case/schema.ts';
import { readFragment } from './fragment.ts';
import { CASE } from './id.ts';
import { withStep } from './step-link.ts';
import { open, seal, type Unreadable } from './sealed.ts';

/** The facts that a link carries, or why they cannot be had; `invalid` are facts that no case can have. */
export type DecodedCase = { ok: true; case: Facts } | { ok: false; reason: Unreadable | 'invalid' };

/** The facts as a part of a fragment, `case=1.…`, to stand alone or behind a step's id and `&`. Facts that are empty stay out. */
export function encodeCase(facts: Facts): string {
  const given = Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0);
  return `${CASE}=${seal(Object.fromEntries(given))}`;
}

/** The facts in a whole fragment, with or without its `#`, a step's id or answers. It never throws and stores nothing. */
export function decodeCase(fragment: string): DecodedCase {
  const asked = readFragment(fragment);
  const opened = open('case' in asked ? (asked.case?.replace(/^case=/, '') ?? '') : '');
  if (!opened.ok) return opened;
  const { success, data } = factsSchema.safeParse(opened.value);
  return success ? { ok: true, case: data } : { ok: false, reason: 'invalid' };
}

/** The whole link to a step of a guide, with the facts of a case where they are given: `…/guides/x/#step&case=1.…`. */
export const stepLink = (guideUrl: string, stepId: string, facts?: Facts): string =>
  withFacts(withStep(guideUrl, stepId), facts);

/** A link with the facts of a case in its fragment, behind what stands there; without any, the link as it is. */
export function withFacts(link: string, facts: Facts = {}): string {
  if (Object.keys(facts).length === 0) return link;
  return `${link}${link.includes('#') ? '&' : '#'}${encodeCase(facts)}`;
}
