const STOP = new Set(
  'a an the to of my our i we is are do does did can could how what where when in on at for from it its this that these with and or me you your us be will would there have has had was were should am im if by so they them want need please'.split(
    ' ',
  ),
);
const ENDING = /(?:ations?|ings?|ments?|ions?|als?|ures?|ates?|ed|es|e|s)$/;

/** The stems of a text’s words, in order, without the words that carry no meaning. */
export const stemsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/[\p{M}’']/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !STOP.has(word))
    .map(stem);

/** A word without its ending, so that “cancelled” and “cancellation” are one; short words and codes stay. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const whole = word.replace(/ie[sd]$/, 'y');
  const short = whole.replace(ENDING, '');
  return (short.length < 4 ? whole.replace(/s$/, '') : short).replace(/(.)\1$/, '$1');
}
