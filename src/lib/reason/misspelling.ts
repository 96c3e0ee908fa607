/** The words in which vague requests are written, and whose misspellings are seen through. */
const OFTEN_MISSPELT =
  `cancel cancels cancelled canceled cancelling canceling cancellation cancelation terminate
  terminated termination request requests requested requesting please needed required longer anymore agreement
  subscription customer customers immediately possible unsubscribe contract`.split(/\s+/);

/** Words of their own that are one letter away from one of those. */
const OTHERS = new Set(['contact', 'contacts', 'contrast', 'cancer', 'pleased', 'contracts']);

/** The word that a misspelt one most likely stands for, if it is one of those in which vague requests are written. */
export function correct(word: string): string | undefined {
  // Only Latin letters have misspellings of these words; umlauts and the like are another language's.
  if (!/^[a-z]{5,16}$/.test(word) || OTHERS.has(word)) return undefined;
  const allowed = word.length >= 10 ? 2 : 1;
  return OFTEN_MISSPELT.find(
    (meant) => Math.abs(meant.length - word.length) <= allowed && isWithin(word, meant, allowed),
  );
}

/** Whether one word becomes the other by at most so many edits: a letter more, less, other, or two swapped. */
function isWithin(a: string, b: string, most: number): boolean {
  // A misspelling keeps its first letter almost always; asking for it keeps unlike words apart.
  if (!b.startsWith(a.charAt(0))) return false;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let edits = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, before[column - 2]! + 1);
      }
      current.push(edits);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]! <= most;
}
