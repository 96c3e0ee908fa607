import { isEnterableDay } from '../calendar/day.ts';
import type { Found } from './paste.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Each way of writing a day, and what its three parts may mean as year, month and day. */
const FORMS: [RegExp, (parts: string[]) => string[][]][] = [
  [/(?<![\w-])(\d{4})-(\d{2})-(\d{2})(?=T\d|(?![\w-]))/g, ([y, m, d]) => [[y!, m!, d!]]],
  [/(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\w)/g, ([d, m, y]) => [[y!, m!, d!]]],
  [
    /(?<![\w/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\w/])/g,
    ([a, b, y]) => [
      [y!, a!, b!],
      [y!, b!, a!],
    ],
  ],
  [
    new RegExp(`(?<!\\w)(\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]${MONTH}\\.?,?[ -](\\d{4})(?!\\w)`, 'gi'),
    ([d, m, y]) => [[y!, monthOf(m!), d!]],
  ],
  [
    new RegExp(`(?<!\\w)${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\w)`, 'gi'),
    ([m, d, y]) => [[y!, monthOf(m!), d!]],
  ],
];

/** The days in a text as `YYYY-MM-DD`; two values where day and month may stand either way round. */
export const findDays = (text: string): Found[] =>
  FORMS.flatMap(([form, read]) =>
    [...text.matchAll(form)].flatMap(({ 0: all, index: start, ...parts }): Found[] => {
      const read3 = read([parts[1]!, parts[2]!, parts[3]!]);
      const values = [...new Set(read3.map(dayOf))].filter(isEnterableDay);
      return values.length === 0 ? [] : [{ kinds: ['day'], values, start, end: start + all.length }];
    }),
  );

const monthOf = (name: string): string => String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);

const dayOf = ([year, month, day]: string[]): string =>
  `${year!}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
