/** The shape of what a link names: questions, options and steps have ids that show what the link leads to. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The shape of a step's id, which starts with a letter. */
export const STEP_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The name under which a fragment carries a case; no question can be called so. */
export const CASE = 'case';
