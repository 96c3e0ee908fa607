import { z } from 'astro/zod';

/** A day that is in the calendar, `YYYY-MM-DD`. */
export const calendarDaySchema = z.iso.date('expected a day in the calendar, as YYYY-MM-DD');

const sentence = z.string().trim().min(1, 'expected a sentence, found nothing');

/** The systems that a guide can work in. Their words for things differ, so every guide names its own. */
export const systems = {
  'softwareone-marketplace': {
    name: 'SoftwareOne Marketplace Platform',
    words:
      'Here Marketplace means SoftwareOne’s platform, and subscriptions (SUB-), agreements (AGR-) and termination orders (ORD-) are SoftwareOne’s records. Ending one does not by itself cancel an agreement on AWS Marketplace (agmt-).',
  },
  'amazon-quick': {
    name: 'Amazon Quick (formerly QuickSight)',
    words:
      'Here a subscription is your Amazon Quick account: users, data and dashboards. It is neither your AWS account nor an AWS Marketplace subscription.',
  },
  'aws-marketplace': {
    name: 'AWS Marketplace',
    words:
      'Here an agreement (an ID that starts with agmt-) is what buyer and seller concluded on AWS Marketplace; some pages call it a subscription. SoftwareOne’s agreements (AGR-) and orders are other things in another system.',
  },
} as const;

export const audiences = {
  customer: 'Customers',
  seller: 'Sellers and channel partners',
  buyer: 'Buyers',
  administrator: 'Account administrators',
} as const;

/** Whether a guide's effect can be undone: always, only until something happens, or never. */
export const reversibilities = {
  yes: 'Can be undone',
  'for-a-while': 'Can be undone for a while',
  no: 'Cannot be undone',
} as const;

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as [Key, ...Key[]];

/** A step that left its guide: its link still lands on this notice. */
export const retiredStepSchema = z.strictObject({
  id: z.string().min(1),
  on: calendarDaySchema,
  notice: sentence,
});
export type RetiredStep = z.infer<typeof retiredStepSchema>;

/** The frontmatter under `guide:`, from which the at-a-glance panel, the cards and `/guides.json` are made. */
export const guideSchema = z.strictObject({
  /** What the guide ends or does, short enough for a card. */
  effect: sentence,
  system: z.enum(keysOf(systems)),
  audience: z.array(z.enum(keysOf(audiences))).min(1),
  /** Who has the rights to do this. */
  who: sentence,
  ends: z.array(sentence).min(1),
  stays: z.array(sentence).min(1),
  reversible: z.enum(keysOf(reversibilities)),
  /** Until when it can be undone, and how. */
  undo: sentence,
  money: sentence,
  duration: sentence,
  /** The day on which the guide was last compared with its sources. */
  checked: calendarDaySchema,
  /** Ids from `src/content/sources.yaml`. */
  sources: z.array(z.string()).min(1),
  retired: z.array(retiredStepSchema).default([]),
});
export type Guide = z.infer<typeof guideSchema>;

/** A step or a prerequisite of a guide, in the order of the page, as its text says; no frontmatter. */
export const stepSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['step', 'prerequisite']),
  title: z.string(),
  /** Earlier ids that still lead here. */
  aliases: z.array(z.string()),
  /** Its line in the file, from 1. */
  line: z.int(),
});
export type Step = z.infer<typeof stepSchema>;

/** One entry of `src/content/sources.yaml`: a document that guides may cite. */
export const sourceSchema = z.strictObject({
  title: sentence,
  publisher: sentence,
  url: z.url().optional(),
  /** The day on which Clean Exit last read it. */
  checked: calendarDaySchema,
  /** What a reader should know about its age or standing. */
  note: sentence.optional(),
});
export type Source = z.infer<typeof sourceSchema>;
