/**
 * Makes room for notices over the end of the page, and marks it with `data-` attributes. It is above the notices that lie
 * there, which stay where they are.
 */
export function addNoticePlace(...marks: string[]): HTMLElement {
  const place = document.createElement('div');
  for (const mark of marks) place.toggleAttribute(`data-${mark}`, true);
  document.querySelector('[data-notices]')!.prepend(place);
  return place;
}
