/**
 * What the first release kept, for the whole origin and for ever readable:
 * `clean-exit:step:<guide>/<step>`, `clean-exit:unreadable:<guide>/<step>`,
 * `clean-exit:draft:<kind>/<field>`, `clean-exit:last-guide` and `clean-exit:last-request`.
 *
 * It is copied into the first case, value by value and as it stands, and left where it is: an older
 * release, or a page of it that is still open, finds it. What was copied is remembered for each entry
 * (`<scope>imported:<entry>`, a mark of the value), so that a later change by an old page is copied
 * again, while what the reader has changed here since is not undone.
 */
export const OLD_PREFIX = 'clean-exit:';

/** Whether an entry, named by what follows `clean-exit:`, is one that the first release kept. */
export const isOldEntry = (entry: string): boolean =>
  /^(?:(?:step|unreadable|draft):.*|last-guide|last-request)$/s.test(entry);

/**
 * What is to be copied of one entry, with the mark by which the copy is remembered; `undefined` where there is
 * nothing to do. `old` is what the first release keeps, `mark` what is remembered of the last copy. An entry that
 * is gone there stays here: another copy of the site on this origin may have forgotten it for itself alone.
 */
export function importOf(
  old: string | undefined,
  mark: string | undefined,
): { value: string; mark: string } | undefined {
  return old === undefined || mark === markOf(old) ? undefined : { value: old, mark: markOf(old) };
}

/** A short mark by which a value is known again: its length and its FNV-1a hash. */
export function markOf(value: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < value.length; index++) {
    hash = Math.imul(hash ^ value.charCodeAt(index), 0x01000193);
  }
  return `${value.length.toString(36)}-${(hash >>> 0).toString(36)}`;
}
