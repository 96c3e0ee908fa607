import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { DAY_FACTS } from '../case/facts.ts';
import { isDay } from '../calendar/day.ts';
import type { DueDate } from './due-dates.ts';
import type { DayFact, DayFacts } from './schema.ts';

/** Something that happened, a deadline that follows from it, or a step that waits until then. */
export type TimelinePoint = {
  /** `YYYY-MM-DD` */
  day: string;
  /** Whether it is behind the reader: it happened, it was met, or its time is over. */
  isPast: boolean;
} & ({ kind: 'event'; fact: DayFact } | { kind: 'due'; id: string; source: string } | { kind: 'waiting' });

/** Days that a vendor shows as deadlines: they stand as deadlines, not as something that happened. */
const SHOWN: readonly DayFact[] = ['answerBy', 'renewBy'];

/** What happened in a case, and its deadlines and the days until which steps wait, in the order of the days. `today` is a day. */
export function timelineOf(
  facts: DayFacts,
  due: readonly DueDate[],
  waiting: readonly string[],
  today: string,
): TimelinePoint[] {
  const happened = DAY_FACTS.filter((fact) => !SHOWN.includes(fact) && isDay(facts[fact] ?? ''));
  const points: TimelinePoint[] = [
    ...happened.map((fact) => {
      const day = facts[fact]!;
      return { kind: 'event' as const, fact, day, isPast: day <= today };
    }),
    ...due.map(({ id, day, source, closed, settledOn }) => {
      return { kind: 'due' as const, id, day, source, isPast: closed || settledOn !== undefined };
    }),
    ...waiting.map((day) => ({ kind: 'waiting' as const, day, isPast: day < today })),
  ];
  return points.toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
}

/** Where a point is drawn: `x` from 0 to 1 along the line, and in which lane over it, counted from 0. */
export interface PlacedPoint {
  x: number;
  lane: number;
}

export interface PlacedTimeline {
  points: PlacedPoint[];
  /** Where today is on the line, from 0 to 1. */
  today: number;
}

/**
 * Places points in proportion to their days, today among them. Those that would come nearer to each other than `apart`, a
 * part of the line, stand over each other.
 */
export function placeTimeline(days: readonly string[], today: string, apart: number): PlacedTimeline {
  const all = [...days, today].toSorted();
  const first = all[0]!;
  const length = daysBetween(first, all.at(-1)!);
  const at = (day: string) => (length === 0 ? 0.5 : daysBetween(first, day) / length);
  const lanes: number[] = [];
  const points = days.map((day) => {
    const x = at(day);
    const free = lanes.findIndex((last) => x - last >= apart);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = x;
    return { x, lane };
  });
  return { points, today: at(today) };
}

const daysBetween = (from: string, to: string): number =>
  differenceInCalendarDays(new Date(`${to}T12:00:00Z`), new Date(`${from}T12:00:00Z`));
