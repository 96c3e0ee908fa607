import { z } from 'astro/zod';
import { FACT_NAMES } from '../case/facts.ts';
import { vendorNames } from '../vendors/vendors.ts';

const text = z.string().trim().min(1, 'expected text, found nothing');
const id = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'expected a name in camelCase');

/** The kinds of fields that no vendor defines. The others are the vendor's kinds of IDs. */
export const PLAIN_KINDS = ['line', 'text', 'day', 'amount', 'currency', 'link'] as const;

/** Who reads what is typed into a field: the buyer, AWS, or only who keeps the record, so that it stands in no text. */
export const READERS = ['buyer', 'aws', 'record'] as const;

/** One thing that a request asks for. An ID is checked as the vendor would; the others are taken as typed. */
export const fieldSchema = z.strictObject({
  id,
  label: text,
  hint: text.optional(),
  reader: z.enum(READERS).optional(),
  /** One of `PLAIN_KINDS`, or a kind of ID of the request's vendor. */
  kind: z.string(),
  required: z.boolean().default(false),
  /** For days: whether it has been, so that one still to come is asked about. */
  past: z.boolean().optional(),
  /** For amounts: whether 0 is refused. */
  aboveZero: z.boolean().optional(),
  /** In a group: whether no two rows may hold the same. */
  unique: z.boolean().optional(),
  /** A field that has to be filled as soon as this one is. */
  needs: id.optional(),
  /** The fact of the case that it is: typed once, it stands in every form that asks for it. */
  fact: z.enum(FACT_NAMES).optional(),
  /** Names that it had before, under which drafts may still be kept. */
  was: z.array(id).optional(),
});

/** A field as it is asked for; in a group it belongs to a row, counted from 1. */
export type Field = z.infer<typeof fieldSchema> & { row?: number };

/** Fields that are asked for several times, such as an invoice with its amount; those of a row belong together. */
export const groupSchema = z.strictObject({
  id,
  /** The button for one more row. */
  add: text,
  most: z.number().int().min(2),
  fields: z.array(fieldSchema).min(1),
});
export type Group = z.infer<typeof groupSchema>;

/** A reason code of the vendor, what it needs to be told, and the sentence that is made of that. */
export const codeSchema = z.strictObject({
  code: z.string().regex(/^[A-Z_]+$/),
  label: text,
  facts: z.array(fieldSchema).min(1),
  sentence: text,
});
export type Code = z.infer<typeof codeSchema>;

/** The choice of a reason code; a reason written freely takes the place of the code's sentence. */
export const reasonSchema = z.strictObject({
  id,
  label: text,
  /** What the vendor's form calls the field of the code. */
  formLabel: text,
  free: fieldSchema,
  codes: z.array(codeSchema).min(1),
});

/** A kind of request, as authored in `src/content/requests/`. In templates, `{name}` stands for a field. */
export const requestKindSchema = z.strictObject({
  vendor: z.enum(vendorNames),
  title: text,
  order: z.number(),
  /** What it is for, and where it goes. */
  intro: text,
  /** The operation of the vendor's API that it can be sent as, if there is one. */
  api: z.string().optional(),
  reason: reasonSchema.optional(),
  fields: z.array(fieldSchema),
  groups: z.array(groupSchema).default([]),
  /** The label of the vendor's field that the text goes into, and how many characters it takes. */
  text: z.strictObject({ label: text, limit: z.number().int().min(1), lint: z.boolean().default(false) }),
  /** Days that the text names and nobody types: the last one of a deadline (`content/deadlines.json`), from the facts among the fields. */
  days: z.array(z.strictObject({ id, deadline: z.string() })).default([]),
  /** The lines of the text after the reason; a line is left out while one of its fields is empty. */
  lines: z.array(text).default([]),
  /** Other texts for other forms, made in the same way. */
  also: z.array(z.strictObject({ label: text, lines: z.array(text).min(1) })).default([]),
  /** Guides that help with what is found in the text, by the code of the finding. */
  instead: z.array(z.strictObject({ finding: text, guide: text, label: text })).default([]),
  /** Whether the fields are asked for one by one as well, although the text holds them. */
  fieldByField: z.boolean().default(false),
});
export type RequestKind = z.infer<typeof requestKindSchema>;
