import type { FactName } from '../case/facts.ts';
import type { CaseRecord } from './schema.ts';

/** What a source asks to be kept of what was done, in guides that it speaks of. */
export interface LogRule {
  guides: readonly string[];
  /** Facts, or several of which one is enough. */
  facts: readonly (readonly FactName[])[];
  /** The kind of request whose text has the reason. */
  request: string;
  /** The address of the page that asks for it. */
  source: string;
}

/** One thing that is to be logged, with whether the record has it. */
export type Logged = { isThere: boolean; source: string } & (
  { facts: readonly FactName[] } | { request: string }
);

/** What is to be logged about the guides that were begun, by the rules of `content/to-log.json`; each thing once. */
export function toLog({ facts, guides, texts }: CaseRecord, rules: readonly LogRule[]): Logged[] {
  return rules
    .filter((rule) => guides.some(({ id }) => rule.guides.includes(id)))
    .flatMap(({ facts: wanted, request, source }) => [
      ...wanted.map((names) => ({
        facts: names,
        isThere: names.some((name) => facts[name] !== undefined),
        source,
      })),
      { request, isThere: texts.some(({ id }) => id === request), source },
    ]);
}
