/** The id of the case that everybody has, without ever having made it. */
export const FIRST = 'first';

/** Whether a text can be the id of a case; it stands in storage keys, so it holds nothing that divides them. */
export const isCaseId = (text: string): boolean => /^[a-z0-9]{1,40}$/.test(text);
