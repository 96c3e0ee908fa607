import * as z from 'zod/mini';
import { DAY_FACTS } from '../case/facts.ts';

const dayFact = z.enum(DAY_FACTS);
export type DayFact = z.infer<typeof dayFact>;

/** The deadlines that vendors set, each with where that is said. */
export const deadlinesSchema = z.array(
  z.strictObject({
    id: z.string(),
    /** Whether it is the last day to do something, the first one on which it can be done, or the one by which it should have come. */
    kind: z.enum(['by', 'from', 'expected']),
    /** The fact whose day starts it; that day itself is not counted. */
    event: dayFact,
    /** How long it is from there; or that it ends with the month of the event, or is the day of the event itself. */
    length: z.union([
      z.strictObject({
        count: z.int().check(z.positive()),
        unit: z.enum(['hours', 'days', 'business-days', 'months']),
      }),
      z.strictObject({ until: z.enum(['event', 'month-end']) }),
    ]),
    /** The fact that holds the last day as the vendor shows it, which then counts instead. */
    shown: z.optional(dayFact),
    /** The fact that holds the day on which it was met. */
    settledBy: z.optional(dayFact),
    /** At what time of its last day it ends: vendors may not say, or count from the hour of the event, which a day does not tell. */
    hour: z.enum(['unpublished', 'of-event', 'end-of-utc-day']),
    /** The address of the page that says so. */
    source: z.url(),
    /** Whether the page says so itself, or it follows from what it says. */
    certainty: z.enum(['stated', 'derived']),
  }),
);
export type Deadline = z.infer<typeof deadlinesSchema>[number];

/** The facts with days, for what is computed from them. */
export type DayFacts = Readonly<Partial<Record<DayFact, string | undefined>>>;
