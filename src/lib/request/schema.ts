import { z } from 'astro/zod';
import { ID_KINDS } from './ids.ts';

const text = z.string().trim().min(1, 'expected text, found nothing');
const id = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'expected a name in camelCase');

/** One thing that a request asks for. An ID is checked as the vendor would; the others are taken as typed. */
export const fieldSchema = z.strictObject({
  id,
  label: text,
  hint: text.optional(),
  kind: z.enum([...ID_KINDS, 'line', 'text', 'day', 'amount', 'currency']),
  required: z.boolean().default(false),
  /** For amounts: whether 0 is refused. */
  aboveZero: z.boolean().optional(),
  /** A field that has to be filled as soon as this one is. */
  needs: id.optional(),
});
export type Field = z.infer<typeof fieldSchema>;

/** A reason code of AWS, what it needs to be told, and the sentence that is made of that. */
export const codeSchema = z.strictObject({
  code: z.string().regex(/^[A-Z_]+$/),
  label: text,
  facts: z.array(fieldSchema).min(1),
  sentence: text,
});
export type Code = z.infer<typeof codeSchema>;

/** A kind of request, as authored in `src/content/requests/`. In templates, `{name}` stands for a field. */
export const requestKindSchema = z.strictObject({
  title: text,
  order: z.number(),
  /** What it is for, and where it goes. */
  intro: text,
  /** The API request that it can be sent as, if there is one. */
  api: z.enum(['cancellation', 'withdrawal', 'billing-adjustment']).optional(),
  fields: z.array(fieldSchema),
  codes: z.array(codeSchema).default([]),
  /** The label of the vendor's field that the text goes into, and how many characters it takes. */
  text: z.strictObject({ label: text, limit: z.number().int(), lint: z.boolean().default(false) }),
  /** The lines of the text after the reason; a line is left out while one of its fields is empty. */
  lines: z.array(text).default([]),
  /** Other texts for other forms, made in the same way. */
  also: z.array(z.strictObject({ label: text, lines: z.array(text).min(1) })).default([]),
  /** Whether the fields are asked for one by one as well, although the text holds them. */
  fieldByField: z.boolean().default(false),
});
export type RequestKind = z.infer<typeof requestKindSchema>;
