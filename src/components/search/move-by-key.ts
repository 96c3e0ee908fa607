/** Arrow keys lead from the box through the results and back; Enter in the box opens the first of them, and Escape closes their dialog. */
export function moveByKey(event: KeyboardEvent, view: HTMLElement, box: HTMLElement): void {
  if (event.isComposing) return;
  const stops = [box, ...view.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  // A search field would only be emptied by it.
  if (event.key === 'Escape') view.closest('dialog')!.close();
  if (event.key === 'Enter' && at === 0) {
    event.preventDefault();
    view.querySelector<HTMLElement>('li a')?.click();
  }
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus();
}
