/** Step links: a guide's address followed by `#` and the step's id. They are published and permanent. */
import { headingId } from './heading-id.ts';
import { STEP_ID } from './id.ts';
import { pagePath } from './page-path.ts';

// What the ids of headings end in, and the id of a step must not.
const HEADING_SUFFIX = headingId('');

/** What is wrong with a step id, in words for its author, or `undefined` when it can be published. */
export function stepIdProblem(id: string): string | undefined {
  if (!STEP_ID.test(id)) return 'lower-case words joined by hyphens, starting with a letter';
  if (id.endsWith(HEADING_SUFFIX)) return `an id that does not end in ${HEADING_SUFFIX}`;
  return undefined;
}

/** The published path of a step: `/guides/x/#open-order`, with the base path. */
export const stepPath = (base: string, page: string, stepId: string): string =>
  `${pagePath(base, page)}#${stepId}`;

/** An address with its fragment set to a step: what "copy link to this step" copies. */
export const withStep = (address: string, stepId: string): string =>
  `${address.replace(/[?#].*/s, '')}#${stepId}`;
