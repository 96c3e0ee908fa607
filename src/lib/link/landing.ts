import { headingId } from './heading-id.ts';

/** The step of a page that an id leads to: its own, one that it had before, or that of its heading. */
export const stepOf = <Step extends { id: string; aliases?: readonly string[] | undefined }>(
  id: string,
  steps: readonly Step[],
): Step | undefined =>
  steps.find((step) => [step.id, headingId(step.id), ...(step.aliases ?? [])].includes(id));
