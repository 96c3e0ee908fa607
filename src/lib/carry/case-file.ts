import { digestOf } from '../record/digest.ts';
import {
  caseFileSchema,
  lockedFileSchema,
  sealedFileSchema,
  type CaseFile,
  type LockedFile,
} from './schema.ts';

/** The most that is read of a file: characters. 500 cases with everything in them take about 3 million. */
export const MOST_IN_FILE = 20_000_000;

/** Why a file cannot be taken: it is too large, it is none of cases, a newer site made it, or it is not as it was made. */
export type RefusedFile = 'too-large' | 'no-cases' | 'newer' | 'damaged';

export type ReadFile =
  | { kind: 'cases'; file: CaseFile }
  /** It needs a passphrase first. */
  | { kind: 'locked'; locked: LockedFile }
  | { kind: 'refused'; reason: RefusedFile };

/** Cases as the text of a file, with the digest of its content. */
export const caseFileText = (file: CaseFile): string =>
  `${JSON.stringify({ file, sha256: digestOf(file) }, null, 2)}\n`;

/** What a file holds. It never throws and keeps nothing. */
export function readCaseFile(text: string): ReadFile {
  if (text.length > MOST_IN_FILE) return { kind: 'refused', reason: 'too-large' };
  const value = parse(text);
  const locked = lockedFileSchema.safeParse(value);
  if (locked.success) return { kind: 'locked', locked: locked.data };
  const sealed = sealedFileSchema.safeParse(value);
  if (!sealed.success) return { kind: 'refused', reason: isNewer(value) ? 'newer' : 'no-cases' };
  return digestOf(sealed.data.file) === sealed.data.sha256
    ? { kind: 'cases', file: sealed.data.file }
    : { kind: 'refused', reason: 'damaged' };
}

/** Cases in a value from outside that is no file, as from a link; nothing where it is none. */
export const readCases = (value: unknown): CaseFile | undefined => caseFileSchema.safeParse(value).data;

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a site that is newer than this one has made it. */
function isNewer(value: unknown): boolean {
  const outer = (value ?? {}) as { file?: unknown };
  const { format, version } = (outer.file ?? outer) as { format?: unknown; version?: unknown };
  return /^clean-exit-(?:cases|locked)$/.test(String(format)) && Number(version) > 1;
}
