/** The language that English dates are written in: the site's English is of no one country, its dates are day first. */
const dateLocale = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** A calendar day, `YYYY-MM-DD`, written out in a language: “21 November 2026”. */
export const sayDay = (day: string, language: string): string =>
  new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A day of the near future or past with its weekday: “Friday 27 November”, with the year when it is another than that of `today`. */
export const sayNearDay = (day: string, today: string, language: string): string =>
  new Intl.DateTimeFormat(dateLocale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A moment in the reader's own time, with its zone: “23 November 2026 at 12:00:00 CET”. */
export const sayMoment = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(dateLocale(language), { dateStyle: 'long', timeStyle: 'long' }).format(
    new Date(moment),
  );
