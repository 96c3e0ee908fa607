import { dueDates } from '../deadline/due-dates.ts';
import { everyField, type Values, valueOf } from './fields.ts';
import type { RequestKind } from './schema.ts';

/** The days that a text names and nobody types, by their ids, `YYYY-MM-DD`; those that cannot be known yet stay out. */
export function daysOf(kind: RequestKind, asked: Values): Values {
  if (kind.days.length === 0) return {};
  const facts = Object.fromEntries(
    everyField(kind).flatMap(({ id, fact }) => (fact ? [[fact, valueOf(asked, id).trim()]] : [])),
  );
  const due = dueDates(facts);
  return Object.fromEntries(
    kind.days.flatMap(({ id, deadline }) => {
      const day = due.find((one) => one.id === deadline)?.day;
      return day === undefined ? [] : [[id, day]];
    }),
  );
}
