/** The id of the case that everybody has, without ever having made it. */
export const FIRST = 'first';

/** Whether a text can be the id of a case; it stands in storage keys, so it holds nothing that divides them. */
export const isCaseId = (text: string): boolean => /^[a-z0-9]{1,40}$/.test(text);

/** An id for a new case: 16 letters and digits by chance, so that two tabs never make the same. */
export const newCaseId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
