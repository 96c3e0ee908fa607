import * as z from 'zod/mini';

/** The longest text that one entry may hold: characters. */
export const LONGEST_ENTRY = 20_000;

/** The keys under which something of a case is kept, as `case/keys.ts` tells; nothing else is taken from outside. */
const ENTRY_KEY =
  /^(?:(?:step|time|note|unreadable):[a-z0-9-]{1,200}\/[a-z0-9-]{1,200}\+{0,9}|(?:version|answers):[a-z0-9-]{1,200}|(?:fact|from):[A-Za-z]{1,40}|draft:[a-z0-9-]{1,100}\/[\w.-]{1,200}|last-guide|last-request|name|created|archived|carried-as)$/;

const entries = z.record(z.string().check(z.regex(ENTRY_KEY)), z.string().check(z.maxLength(LONGEST_ENTRY)));

/** Whether a file may hold an entry: not what a newer version keeps, nor what an older one let grow without end. */
export const canCarry = (key: string, value: string): boolean =>
  ENTRY_KEY.test(key) && value.length <= LONGEST_ENTRY;

const carriedCaseSchema = z.strictObject({
  /** What the case is called among machines: the same on each to which it was carried. */
  id: z.string().check(z.regex(/^[a-z0-9]{1,40}$/)),
  /** What is kept of it, by key, as it is stored. */
  entries,
});

/** Cases as they are carried to another browser, in a file or a link: with ticks, times, notes, facts, answers and drafts. */
export const caseFileSchema = z.strictObject({
  format: z.literal('clean-exit-cases'),
  version: z.literal(1),
  /** When it was made, in ISO 8601 with offset. */
  made: z.iso.datetime({ offset: true }),
  /** The address of the site that made it. */
  site: z.string().check(z.maxLength(2000)),
  cases: z.array(carriedCaseSchema).check(z.minLength(1), z.maxLength(2000)),
});
export type CaseFile = z.infer<typeof caseFileSchema>;
export type CarriedCase = z.infer<typeof carriedCaseSchema>;

/** A file of cases with the SHA-256 of its content, so that a damaged one is not taken for what it was. */
export const sealedFileSchema = z.strictObject({ file: caseFileSchema, sha256: z.string() });

const base64 = z.base64();

/** The same, readable only with a passphrase: AES-GCM, its key made from the passphrase by PBKDF2 with SHA-256. */
export const lockedFileSchema = z.strictObject({
  format: z.literal('clean-exit-locked'),
  version: z.literal(1),
  iterations: z.int().check(z.minimum(1), z.maximum(5_000_000)),
  salt: base64,
  iv: base64,
  data: base64,
});
export type LockedFile = z.infer<typeof lockedFileSchema>;
