import { z } from 'astro/zod';
import { calendarDaySchema } from '../calendar/day-schema.ts';
import { ID } from '../link/id.ts';
import { readMarks } from './marks.ts';

const text = z.string().trim().min(1, 'expected text, found nothing');
const id = z.string().regex(ID, 'expected lower-case words joined by hyphens');

/** A sentence with marks in it, which come in pairs. */
const rich = text.refine(
  (sentence) => readMarks(sentence).every(({ text: part }) => !/\*\*|\]\(|`/.test(part)),
  'expected ** and ` in pairs, and links as [text](https://…)',
);

/** Earlier ids, by which links that were shared then still name this. */
const aliases = z.array(id).optional();

/** One possible answer, and the node it leads to. Its label is the name of its radio button. */
export const optionSchema = z.strictObject({ id, label: text, next: id, aliases });
export type Option = z.infer<typeof optionSchema>;

export const questionSchema = z.strictObject({
  id,
  aliases,
  kind: z.literal('question'),
  text,
  hint: text.optional(),
  options: z.array(optionSchema).min(2, 'expected at least two options'),
});
export type Question = z.infer<typeof questionSchema>;

/**
 * Where a path ends: with what to do now, often by a guide, whom to ask, and what that will not do. Its
 * sentences may have `**bold**` labels and `[links](https://…)`; its title has neither.
 */
export const outcomeSchema = z
  .strictObject({
    id,
    kind: z.literal('outcome'),
    title: text,
    why: rich,
    guide: id.optional(),
    /** A step of the guide at which to begin. */
    step: id.optional(),
    /** What to do before anything else. */
    first: z.array(rich).default([]),
    do: z.array(rich).min(1, 'expected what to do now, found nothing'),
    /** Whether that is done one after the other: then it is numbered. */
    inOrder: z.boolean().default(false),
    /** Until when, and from when that counts. */
    deadline: rich.optional(),
    doesNot: z.array(rich).default([]),
    know: z.array(rich).default([]),
    /** Whom to ask, and where that contact is. */
    ask: rich,
    /** How a comparison of outcomes calls it, or where it differs there from its guide. */
    differs: z
      .strictObject({ ends: text, stays: text, money: text, undo: text, who: text, duration: text })
      .partial()
      .default({}),
    /** The outcome that people confuse with this one. */
    confused: z.strictObject({ with: id, difference: rich }),
    /** Ids from `src/content/sources.yaml`. */
    sources: z.array(z.string()).default([]),
  })
  .refine(({ guide, doesNot }) => guide ?? doesNot.length > 0, {
    error: 'expected a guide, or else doesNot',
  })
  .refine((outcome) => outcome.guide ?? !outcome.step, { error: 'expected a guide to go with step' });
export type Outcome = z.infer<typeof outcomeSchema>;

/** An answer that nobody can give any more: what a shared link that holds it gets to read, and since when. */
export const retiredAnswerSchema = z.strictObject({
  question: id,
  option: id,
  on: calendarDaySchema,
  notice: text,
});
export type RetiredAnswer = z.infer<typeof retiredAnswerSchema>;

/** A decision tree as authored in `src/content/decisions/`: no functions, so that everything can be checked. */
export const treeSchema = z.strictObject({
  title: text,
  /** The page on which every place of the tree has an address, `decide`; a tree without one is only embedded. */
  page: z.string().min(1).optional(),
  /** The page that says the whole tree as text, for readers without scripts. */
  routes: z.string().min(1).default('reference/all-routes'),
  start: id,
  retired: z.array(retiredAnswerSchema).optional(),
  nodes: z.array(z.discriminatedUnion('kind', [questionSchema, outcomeSchema])).min(1),
});
export type Tree = z.infer<typeof treeSchema>;
export type TreeNode = Tree['nodes'][number];
