/** An id for a new case: 16 letters and digits by chance, so that two tabs never make the same. */
export const newCaseId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
