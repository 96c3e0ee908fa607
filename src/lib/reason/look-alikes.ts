/** Letters of other alphabets, and the Latin ones that look like them. */
const LOOK_ALIKES = new Map(
  [
    ['авекмнорстухіјѕԁԛԝһӏеьАВЕКМНОРСТУХІЈЅԚԜ', 'abekmhopctyxijsdqwhleb' + 'ABEKMHOPCTYXIJSQW'],
    ['αινκορτυχγωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'aivkoptuxyw' + 'ABEZHIKMNOPTYX'],
  ].flatMap(([foreign, latin]) =>
    [...foreign!].map((letter, index) => [letter, [...latin!][index]!] as const),
  ),
);

/**
 * The text with foreign letters in the place of Latin ones read as those, unit for unit. A word is meant to be Latin
 * if it has a Latin letter beside them; words that are foreign throughout stay as they are.
 */
export const foldLookAlikes = (text: string): string => text.replace(/[\p{L}\p{M}]+/gu, foldWord);

function foldWord(word: string): string {
  if (!/[a-z]/i.test(word)) return word;
  return [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}
