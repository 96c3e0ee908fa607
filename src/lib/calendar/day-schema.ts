import { z } from 'astro/zod';

/** A day that is in the calendar, `YYYY-MM-DD`. */
export const calendarDaySchema = z.iso.date('expected a day in the calendar, as YYYY-MM-DD');
