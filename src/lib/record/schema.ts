import * as z from 'zod/mini';
import { ORIGINS } from '../case/origin.ts';
import { factsSchema } from '../case/schema.ts';

const text = z.string().check(z.maxLength(20_000));
const day = z.iso.date();

const stepSchema = z.strictObject({
  id: text,
  title: text,
  url: text,
  state: z.enum(['done', 'not-applicable', 'waiting', 'open']),
  /** The day until which it waits. */
  until: z.optional(day),
  /** When that was said, in ISO 8601 with offset; ticks of the first release have none. */
  time: z.optional(z.iso.datetime({ offset: true })),
  /** What the reader noted at it. */
  note: z.optional(text),
});

/** What was done about one thing that somebody ended, as `/record/` shows and exports it. */
export const recordSchema = z.strictObject({
  format: z.literal('clean-exit-record'),
  version: z.literal(1),
  /** When the record was made. */
  made: z.iso.datetime({ offset: true }),
  /** The site that made it: its address, and a digest of the guides that it had. */
  site: z.strictObject({ url: text, guides: text }),
  name: z.optional(text),
  facts: factsSchema,
  /** Where facts came from that nobody typed, by their names. */
  from: z.optional(z.record(z.string(), z.enum(ORIGINS))),
  dates: z.array(
    z.strictObject({ id: text, day, source: text, closed: z.boolean(), settledOn: z.optional(day) }),
  ),
  guides: z.array(
    z.strictObject({
      id: text,
      title: text,
      url: text,
      /** The vendor's system in which it is done, by its id. */
      system: z.optional(text),
      /** The day on which the guide was compared with its sources. */
      checked: day,
      steps: z.array(stepSchema),
    }),
  ),
  texts: z.array(z.strictObject({ id: text, title: text, text })),
});
export type CaseRecord = z.infer<typeof recordSchema>;
export type RecordedStep = z.infer<typeof stepSchema>;
export type RecordedGuide = CaseRecord['guides'][number];

/** A record with the SHA-256 of its content, as `digestOf` makes it. */
export const sealedRecordSchema = z.strictObject({ record: recordSchema, sha256: z.string() });
