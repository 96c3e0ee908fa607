import type { Span } from './finding.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Days, in the ways in which they are written. */
export const DATE = new RegExp(
  [
    String.raw`(?<![\w-])\d{4}-\d\d(?:-\d\d)?(?![\w-])`,
    String.raw`(?<![\w.])\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\w)`,
    String.raw`(?<!\w)\d{1,2}(?:st|nd|rd|th)?\.?(?: of)? ${MONTH}(?!\w)\.?(?:,? \d{4}(?!\w))?`,
    String.raw`(?<!\w)${MONTH}(?!\w)\.? \d{1,2}(?:st|nd|rd|th)?(?!\w)(?:,? \d{4}(?!\w))?`,
    String.raw`(?<!\w)(?:in|since|until|till|by|from|of|last|early|late|end of) ${MONTH}(?!\w)(?: \d{4}(?!\w))?`,
    String.raw`(?<![\w/.-])(?:Q[1-4] ?)?(?:FY ?)?20\d\d(?![\w/-])`,
  ].join('|'),
  'gi',
);

/** IDs, tickets and addresses. */
export const REFERENCE = new RegExp(
  [
    String.raw`(?<![\w-])(?:agmt|offer|offerset|prod|acr|ba|case|inv|agr|sub|ord)-[\w-]{3,}`,
    String.raw`(?<!\w)(?:ticket|case|invoice|order|po|ref|reference|clause|section|account|number|no|id)(?: (?:no|id|number))?[.:]? ?#?\d[\w/.-]*`,
    String.raw`(?<![\w-])[A-Z]{2,10}-?\d{2,}[\w-]*`,
    String.raw`#\d+|(?<![\w-])\d{5,}(?![\w-])|\+\d[\d ()-]{6,20}\d`,
    String.raw`(?<!\S)https?:\/\/\S{3,}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.\w`,
  ].join('|'),
  'gi',
);

/** Where in a normalised text it can be followed up: IDs, days, tickets, addresses. */
export const findTraces = (text: string): Span[] =>
  [...text.matchAll(REFERENCE), ...text.matchAll(DATE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
