/**
 * What is kept of a case, each under a key of its own, so that two tabs cannot overwrite each other:
 * `step:<guide>/<step>`, `fact:<name>`, `draft:<request kind>/<field>`, `answers:<tree>`.
 */
export const stepKey = (guide: string, step: string): string => `step:${guide}/${step}`;
export const factKey = (name: string): string => `fact:${name}`;
export const draftKey = (kind: string, field: string): string => `draft:${kind}/${field}`;
export const answersKey = (tree: string): string => `answers:${tree}`;

/** The entries of a case, as stored. */
export type Entries = Readonly<Record<string, string | undefined>>;
