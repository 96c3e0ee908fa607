import { z } from 'astro/zod';
import { calendarDaySchema } from '../calendar/day-schema.ts';

const sentence = z.string().trim().min(1, 'expected a sentence, found nothing');

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
  /** The system in which the guide works, and for whom it is: their names stand in the words of the guides. */
  system: z.string().min(1),
  audience: z.array(z.string().min(1)).min(1),
  /** Who has the rights to do this. */
  who: sentence,
  ends: z.array(sentence).min(1),
  stays: z.array(sentence).min(1),
  /** Whether its effect can be undone: always, only until something happens, or never. */
  reversible: z.enum(['yes', 'for-a-while', 'no']),
  /** Until when it can be undone, and how. */
  undo: sentence,
  money: sentence,
  duration: sentence,
  /** The day on which the guide was last compared with its sources. */
  checked: calendarDaySchema,
  /** Ids from `src/content/sources.yaml`. */
  sources: z.array(z.string()).min(1),
  retired: z.array(retiredStepSchema).default([]),
  /** Earlier ids of this guide, whose pages lead on to this one. */
  aliases: z.array(z.string()).default([]),
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

/**
 * A guide that is gone, by its id in `src/content/retired-guides.yaml`: its address and those of its
 * published steps still lead to this notice, and on to the guide that replaces it.
 */
export const retiredGuideSchema = z.strictObject({
  title: sentence,
  on: calendarDaySchema,
  notice: sentence,
  instead: z.string().optional(),
});
export type RetiredGuide = z.infer<typeof retiredGuideSchema>;

/** One entry of `src/content/sources.yaml`: a document that guides may cite. */
export const sourceSchema = z.strictObject({
  title: sentence,
  publisher: sentence,
  url: z.url().optional(),
  /** The day on which Clean Exit last read it. */
  checked: calendarDaySchema,
  /** What a reader should know about its age or standing. */
  note: sentence.optional(),
  /** The same in the site's other languages, by their tags. */
  notes: z.record(z.string(), sentence).default({}),
});
export type Source = z.infer<typeof sourceSchema>;
