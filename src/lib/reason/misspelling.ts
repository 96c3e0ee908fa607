/** The words in which vague requests are written, and whose misspellings are seen through. */
const OFTEN_MISSPELT =
  `cancel cancels cancelled canceled cancelling canceling cancellation cancelation terminate
  terminated termination request requests requested requesting please needed required longer anymore agreement
  subscription customer customers immediately possible unsubscribe contract`.match(/\S+/g)!;

/** Words of their own that are one letter away from one of those. */
const OTHERS = new Set(['contact', 'contrast', 'cancer', 'pleased', 'contracts']);

/** The word that a misspelt one most likely stands for, if it is one of those in which vague requests are written. */
export function correct(word: string): string | undefined {
  // Only Latin letters have misspellings of these words; umlauts and the like are another language's.
  if (!/^[a-z]{5,16}$/.test(word) || OTHERS.has(word)) return undefined;
  return OFTEN_MISSPELT.find((meant) => isSlip(word, meant));
}

/** Whether two words differ in one place only: by a letter or two swapped ones, in long words by up to three. */
function isSlip(a: string, b: string): boolean {
  const [aEnd, bEnd] = withoutShared(a, b);
  // A misspelling keeps its first letter almost always; asking for it keeps unlike words apart.
  if (aEnd === a) return false;
  const [ours, theirs] = withoutShared(reverse(aEnd), reverse(bEnd));
  const length = Math.max(ours.length, theirs.length);
  return length <= (a.length < 10 ? 1 : 3) || (length === 2 && ours === reverse(theirs));
}

/** Two words without the letters that both begin with. */
function withoutShared(a: string, b: string): [string, string] {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return at < 0 ? ['', b.slice(a.length)] : [a.slice(at), b.slice(at)];
}

const reverse = (word: string): string => [...word].toReversed().join('');
