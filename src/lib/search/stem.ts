const STOP = new Set(
  (
    'a an the to of my our your his her its their i we you he she it they them us me this that these those is are am was were ' +
    'be been being do does did can could would will should shall may might must have has had how what where when which in on ' +
    'at for from with by as and or but so if then than there here just want wants wanted need needs please help im ive dont ' +
    'cant about some any'
  ).split(' '),
);
const ENDING = /(?:ations?|ings?|ments?|ions?|als?|ures?|ates?|ed|es|e|s)$/;

/** The words of a text, in order and in plain small letters, without those that carry no meaning. */
export const wordsOf = (text: string): string[] =>
  (
    text
      .normalize('NFKD')
      .replace(/[\p{M}’']/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !STOP.has(word));

/** A word without its ending, so that “cancelled” and “cancellation” are one; short words and codes stay. */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const whole = word.replace(/ie[sd]$/, 'y');
  const short = whole.replace(ENDING, '');
  return (short.length < 4 ? whole.replace(/(?<=.)s$/, '') : short).replace(/(.)\1$/, '$1');
}

/** The stems of a text’s words, in order. */
export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);
