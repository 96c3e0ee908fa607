/** The lines of a published list, without its comments. */
export const readList = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));

/** A published list with the lines added that are not in it yet, sorted; its comments stay on top, and no line leaves it. */
export function addToList(text: string, lines: readonly string[]): string {
  const comments = text.split(/\r?\n/).filter((line) => line.startsWith('#'));
  return [...comments, ...[...new Set([...readList(text), ...lines])].toSorted(), ''].join('\n');
}
