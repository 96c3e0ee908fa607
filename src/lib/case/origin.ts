import type { FactName } from './facts.ts';
import { markOf } from './first-release.ts';
import { factKey, type Entries } from './keys.ts';

/** Where a fact came from, if nobody typed it: out of a pasted text, or with a link. */
export const ORIGINS = ['pasted', 'link'] as const;
export type Origin = (typeof ORIGINS)[number];

/** The key under which it is kept where a fact came from. */
export const originKey = (name: FactName): string => `from:${name}`;

/** An origin as it is kept: with a mark of the value that came so. Whoever types another value then need not touch it. */
export const encodeOrigin = (origin: Origin, value: string): string => `${origin} ${markOf(value)}`;

/** Where a fact of a case came from; `undefined` where it was typed, or typed over since. */
export function originIn(entries: Entries, name: FactName): Origin | undefined {
  const kept = entries[originKey(name)];
  const value = entries[factKey(name)];
  return value === undefined ? undefined : ORIGINS.find((origin) => kept === encodeOrigin(origin, value));
}
