/** A part of a text with a little of what stands around it; “…” stands for what was left out. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/**
 * The part of a text from `start` to `end`, in UTF-16 units, with up to `around` characters on either side. The part
 * itself is shortened in its middle to twice as many.
 */
export function excerptAround(text: string, start: number, end: number, around = 30): Excerpt {
  const before = [...text.slice(0, start)];
  const words = [...text.slice(start, end)];
  const after = [...text.slice(end)];
  return {
    before: before.length > around ? `…${before.slice(-around).join('')}` : before.join(''),
    words:
      words.length > 2 * around
        ? `${words.slice(0, around).join('')}…${words.slice(-around).join('')}`
        : words.join(''),
    after: after.length > around ? `${after.slice(0, around).join('')}…` : after.join(''),
  };
}
