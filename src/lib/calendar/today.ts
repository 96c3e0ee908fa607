/** The day that a moment falls on in the reader's own time zone, `YYYY-MM-DD`. */
export function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** A moment in ISO 8601, to the second, in the reader's own time with its offset: `2026-11-23T12:00:00+01:00`. */
export function momentOf(moment: Date): string {
  // JavaScript says how it writes a date: `Mon Nov 23 2026 12:00:00 GMT+0100 (…)`.
  const [, hours, minutes] = /GMT(...)(..)/.exec(String(moment))!;
  const local = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return `${local.toISOString().slice(0, 19)}${hours}:${minutes}`;
}
