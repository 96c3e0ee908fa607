/** A text of at most 60 characters: a longer one is cut and ends in “…”. For words that a link brought along. */
export function shorten(text: string, length = 60): string {
  const characters = [...text];
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}
