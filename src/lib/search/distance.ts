/** How many letters have to be added, left out, replaced or swapped with their neighbour to make one word the other. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      }
      row.push(least);
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}

/** The words of a vocabulary that a mistyped word was most likely meant to be; none for short words and codes. */
export function corrections(word: string, vocabulary: Iterable<string>): string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const heard = soundOf(word);
  let least = word.length < 7 ? 1 : 2;
  let found: string[] = [];
  for (const known of vocabulary) {
    if (known.length < 3 || /\d/.test(known)) continue;
    const sound = soundOf(known);
    if (Math.abs(sound.length - heard.length) > least) continue;
    const away = distance(heard, sound);
    if (away < least) found = [];
    if (away <= least) found.push(known);
    least = Math.min(least, away);
  }
  return found;
}

/** A word with letters that nobody hears left out, since people write what they hear: “quicksite”. */
const soundOf = (word: string): string =>
  word
    .replace(/ph/g, 'f')
    .replace(/gh(?=t|$)/g, '')
    .replace(/c(?=k)/g, '')
    .replace(/(?<=..)e$/, '')
    .replace(/(.)\1/g, '$1');
