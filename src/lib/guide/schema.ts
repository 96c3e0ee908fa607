import { z } from 'astro/zod';
import { calendarDaySchema } from '../calendar/day-schema.ts';

/** What a reader or an author reads: not empty. */
export const sentence = z.string().trim().min(1, 'expected a sentence, found nothing');

/** A step that left its guide: its link still lands on this notice. */
export const retiredStepSchema = z.strictObject({
  id: z.string().min(1),
  on: calendarDaySchema,
  notice: sentence,
});
export type RetiredStep = z.infer<typeof retiredStepSchema>;

/**
 * One way through a guide, for readers whose screens look like that. A reader chooses once, and only the
 * steps of that version show and count.
 */
const versionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens'),
  /** What it is called: “Today’s screens”. */
  name: sentence,
  /** What a reader can check on the own screen: “Your profile menu says Manage Quick”. */
  sign: sentence,
});
export type Version = z.infer<typeof versionSchema>;

const versionsSchema = z
  .array(versionSchema)
  .refine((versions) => versions.length !== 1, 'expected two versions or more, or none')
  .refine(
    (versions) => new Set(versions.map(({ id }) => id)).size === versions.length,
    'expected an id used once',
  )
  .default([]);

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
  /** The ways through it, where the path as a whole differs. The first one leads: it is today's. */
  versions: versionsSchema,
  retired: z.array(retiredStepSchema).default([]),
  /** The guides with which a reader who has finished may go on, by their ids. */
  next: z.array(z.string()).default([]),
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
  /** The versions of the guide that it belongs to; of all where none is named. */
  versions: z.array(z.string()),
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

/**
 * One entry of `src/content/differences.yaml`: where a source document describes a screen or a rule
 * differently from what readers meet today, and which of the two the guides follow.
 */
export const differenceSchema = z.strictObject({
  guide: z.string().min(1),
  /** The step that it concerns; none where it concerns the guide as a whole. */
  step: z.string().min(1).optional(),
  /** The document that differs, from `sources.yaml`, and what it says. */
  document: z.string().min(1),
  says: sentence,
  /** What holds today, and the source of it. */
  today: sentence,
  source: z.string().min(1),
  /** Which of the two the guide follows; `both` where each is a version of the guide. */
  follows: z.enum(['today', 'document', 'both']),
  why: sentence,
});
export type Difference = z.infer<typeof differenceSchema>;

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
