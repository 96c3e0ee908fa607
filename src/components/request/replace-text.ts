/**
 * Puts a text in the place of a part of an input, as if it had been typed: the input has the focus, its
 * listeners hear of it, and the browser's own undo takes it back. `false` where the browser does not do that.
 */
export function replaceText(input: HTMLElement | null, start: number, end: number, text: string): boolean {
  if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) return false;
  input.focus();
  try {
    input.setSelectionRange(start, end);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer writes into the undo history; where it is gone, the caller sets the value
    return document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  } catch {
    return false;
  }
}
