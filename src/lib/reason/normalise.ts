import { foldLookAlikes } from './look-alikes.ts';

/** A text as a reader sees it, with the place in the original of each of its characters. */
export interface Normalised {
  text: string;
  /** For each UTF-16 unit of `text`, where the character it came from starts and ends in the original. */
  starts: number[];
  ends: number[];
}

/**
 * Undoes what hides words from a check: full-width letters and letters that only look Latin become ordinary ones,
 * characters without width go, and every run of spaces of any kind is one space. Takes time in proportion to the text.
 */
export function normalise(original: string): Normalised {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  let lastShown: string | undefined;
  for (const character of original) {
    const end = at + character.length;
    const shown = show(character);
    // A run of spaces is one space, so that no pattern has to look at it twice.
    if (shown === ' ' && lastShown === ' ') {
      ends[ends.length - 1] = end;
      at = end;
      continue;
    }
    for (let left = shown.length; left > 0; left--) {
      starts.push(at);
      ends.push(end);
    }
    text += shown;
    if (shown !== '') lastShown = shown;
    at = end;
  }
  return { text: foldLookAlikes(text), starts, ends };
}

/** What a reader sees of a character: nothing of format characters (zero-width, soft hyphens) and stray marks. */
function show(character: string): string {
  if (/[!-~]/.test(character)) return character;
  if (/\p{Cf}|[\u034F\u115F\u1160\u3164\uFFA0\u2800\u0335-\u0338\uFE00-\uFE0F]/u.test(character)) return '';
  return character.normalize('NFKC').replace(/\s/gu, ' ');
}

/** The place in the original of a part of the normalised text, `end` excluded. */
export function originalSpan(
  normalised: Normalised,
  start: number,
  end: number,
): { start: number; end: number } {
  if (end <= start) return { start: normalised.starts[start] ?? 0, end: normalised.starts[start] ?? 0 };
  return { start: normalised.starts[start]!, end: normalised.ends[end - 1]! };
}
