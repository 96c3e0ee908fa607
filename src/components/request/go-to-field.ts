interface Part {
  start: number;
  end: number;
}

/** Gives a field the focus, with a part of what stands in it selected, and opens the folds that it stands in. */
export function goToField(input: HTMLElement, part?: Part): void {
  for (let fold = input.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    fold.open = true;
  }
  input.focus();
  if (part) (input as HTMLInputElement).setSelectionRange?.(part.start, part.end);
}

/** The element that comes first in the page. */
export const firstInPage = (elements: readonly HTMLElement[]): HTMLElement | undefined =>
  elements.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))[0];
