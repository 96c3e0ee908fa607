/** A part of a text with a little of what stands around it; “…” stands for what was left out. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/**
 * The part of a text from `start` to `end`, in UTF-16 units, with up to `around` characters on either side. The part
 * itself is shortened in its middle to twice as many. How long the text is makes no difference to the time.
 */
export function excerptAround(text: string, start: number, end: number, around = 30): Excerpt {
  // A character is two units at most, so that half of one is never among the `around` that are shown.
  const units = 2 * (around + 1);
  const before = [...text.slice(Math.max(0, start - units), start)];
  const after = [...text.slice(end, end + units)];
  return {
    before: before.length > around ? `…${before.slice(-around).join('')}` : before.join(''),
    words: withoutMiddle(text.slice(start, end), around),
    after: after.length > around ? `${after.slice(0, around).join('')}…` : after.join(''),
  };
}

/** Words with `most` characters at their beginning and at their end, or whole where there are no more. */
function withoutMiddle(words: string, most: number): string {
  const first = [...words.slice(0, 2 * (most + 1))];
  const last = [...words.slice(-2 * (most + 1))];
  const isWhole = words.length <= 4 * most && [...words].length <= 2 * most;
  return isWhole ? words : `${first.slice(0, most).join('')}…${last.slice(-most).join('')}`;
}
