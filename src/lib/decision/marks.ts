/** A piece of a sentence: plain, a label as the vendor writes it, what to type, or a link (whose text may be a label). */
export interface Marked {
  text: string;
  mark?: 'label' | 'code';
  url?: string;
}

const MARK =
  /\*\*(?<label>[^*]+)\*\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\((?<url>(?:https:\/\/|mailto:)[^)\s]+)\)/g;

/** A sentence in pieces, by its marks: `**label**`, `` `code` `` and `[link](https://…)`. Joined, they are what is read. */
export function readMarks(sentence: string): Marked[] {
  const pieces: Marked[] = [];
  let end = 0;
  for (const {
    0: { length },
    index,
    groups = {},
  } of sentence.matchAll(MARK)) {
    if (index > end) pieces.push({ text: sentence.slice(end, index) });
    pieces.push(readMark(groups));
    end = index + length;
  }
  if (end < sentence.length) pieces.push({ text: sentence.slice(end) });
  return pieces;
}

function readMark({ label, code, link, url }: Record<string, string | undefined>): Marked {
  if (label !== undefined) return { text: label, mark: 'label' };
  if (code !== undefined) return { text: code, mark: 'code' };
  const inside = /^\*\*(.+)\*\*$/.exec(link!)?.[1];
  return { text: inside ?? link!, ...(inside !== undefined && { mark: 'label' }), url: url! };
}

/** A sentence as it is read, without its marks. */
export const withoutMarks = (sentence: string): string =>
  readMarks(sentence)
    .map(({ text }) => text)
    .join('');
