/**
 * What is kept of a case, each under a key of its own, so that two tabs cannot overwrite each other:
 *
 * - `step:<guide>/<step>`: what was said of a step, in the form that `checklist/step-state.ts` describes
 * - `time:<guide>/<step>`: when that was said, in ISO 8601 with the offset of the reader's clock
 * - `note:<guide>/<step>`: what the reader noted at a step, as an order, a case ID or the vendor’s answer
 * - `unreadable:<guide>/<step>`: a state that nobody could read, moved aside when its step was ticked
 * - `version:<guide>`: the version of a guide that was chosen, by its id
 * - `fact:<name>`: a fact, by its published name
 * - `from:<name>`: where a fact came from that nobody typed, in the form that `case/origin.ts` describes
 * - `draft:<request kind>/<field>`: what was typed into a field that is no fact
 * - `answers:<tree>`: the way through a decision
 * - `last-guide`, `last-request`: where the reader was last at work
 * - `name`, `created`, `archived`: the case itself; the latter two are moments, in ISO 8601
 * - `carried-as`: what the first case, or one that was carried here, is called among browsers
 *
 * In the browser each begins with the site's scope and the case: `clean-exit:case:<case>:step:…`. Content
 * that changes touches nothing: an entry whose step, field or question is gone stays and is not used.
 */
export const stepKey = (guide: string, step: string): string => `step:${guide}/${step}`;
/** Where the time of what was said under a step's key is kept. */
export const timeKey = (stepKeyOf: string): string => stepKeyOf.replace('step', 'time');
export const versionKey = (guide: string): string => `version:${guide}`;
export const factKey = (name: string): string => `fact:${name}`;
export const draftKey = (kind: string, field: string): string => `draft:${kind}/${field}`;
export const answersKey = (tree: string): string => `answers:${tree}`;
export const LAST_GUIDE = 'last-guide';
export const LAST_REQUEST = 'last-request';

/** The entries of a case, as stored. */
export type Entries = Readonly<Record<string, string | undefined>>;
