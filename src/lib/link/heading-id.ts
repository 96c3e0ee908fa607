/**
 * The id of the heading of a step: `open-order` gives `open-order-title`. Search and the table of contents link to
 * headings; such a link is brought back to the step that holds the heading.
 */
export const headingId = (stepId: string): string => `${stepId}-title`;
