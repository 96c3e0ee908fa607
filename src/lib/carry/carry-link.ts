import { open, seal, type Unreadable } from '../link/sealed.ts';
import { readCases } from './case-file.ts';
import type { CaseFile } from './schema.ts';

const CARRY = '#carry=';

/** The longest address that mail programs and chats leave whole; what is longer goes as a file. */
export const LONGEST_LINK = 8000;

/** A link that carries cases with everything in them: the page of cases, and the data behind its `#`; nothing where they are too much for one. */
export function carryLink(casesUrl: string, file: CaseFile): string | undefined {
  const link = `${casesUrl.replace(/#.*/, '')}${CARRY}${seal(file)}`;
  return link.length <= LONGEST_LINK ? link : undefined;
}

export type CarriedFile = { ok: true; file: CaseFile } | { ok: false; reason: Unreadable | 'no-cases' };

/** The cases in a fragment; `none` where it carries none. It never throws and stores nothing. */
export function readCarryLink(fragment: string): CarriedFile {
  if (!fragment.startsWith(CARRY)) return { ok: false, reason: 'none' };
  const opened = open(fragment.slice(CARRY.length));
  if (!opened.ok) return opened;
  const file = readCases(opened.value);
  return file ? { ok: true, file } : { ok: false, reason: 'no-cases' };
}
