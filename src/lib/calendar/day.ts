/** The first and the last day that a date field takes. Without them, browsers take years of six digits. */
export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2099-12-31';

/** Whether the text names a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a date field takes the text: a day of this century, as `YYYY-MM-DD`; what lies outside is a slip of the pen. */
export const isEnterableDay = (text: string): boolean => isDay(text) && FIRST_DAY <= text && text <= LAST_DAY;
