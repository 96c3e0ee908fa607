const KEYBOARD_ROWS = [
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertzuiopasdfghjklyxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
];

/** Whether keys were hit at random: neighbours on the keyboard, a few letters over and over, or no vowel at all. */
export function isMashed(word: string): boolean {
  if (/^(.{1,3})\1+.?$/.test(word) && word.length >= 4) return true;
  if (/^(.)\1+$/.test(word)) return true;
  if (!/^[a-z]+$/.test(word) || word.length < 3) return false;
  const hasVowel = /[aeiouy]/.test(word);
  if (!hasVowel && word.length >= 5) return true;
  if (hasVowel && word.length === 3) return false;
  return KEYBOARD_ROWS.some((row) => row.includes(word) || [...row].toReversed().join('').includes(word));
}
