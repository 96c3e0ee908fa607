import { readFragment } from './fragment.ts';
import { CASE } from './id.ts';

/** What a fragment asks of the page on which a kind of request is chosen: one of them, and the case that goes with it. */
export interface AskedKind {
  kind?: string;
  /** The fragment to go on with, `#case=…`; empty without a case. */
  carried: string;
}

/** Reads `#<kind>`, or `#contents-<kind>`, which was the heading of one; either may carry a case. Never throws. */
export function askedKind(fragment: string, kinds: readonly string[]): AskedKind {
  const read = readFragment(fragment);
  const carried =
    'case' in read && read.case !== undefined ? `#${CASE}=${encodeURIComponent(read.case)}` : '';
  const kind = read.kind === 'step' ? read.step.replace(/^contents-/, '') : undefined;
  return kind !== undefined && kinds.includes(kind) ? { kind, carried } : { carried };
}
