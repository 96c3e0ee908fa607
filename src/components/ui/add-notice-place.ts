/**
 * Makes room for notices over the end of the page, marked as `data-…`. It is above the notices that lie
 * there, which stay where they are.
 */
export function addNoticePlace(mark: string): HTMLElement {
  const place = document.createElement('div');
  place.toggleAttribute(`data-${mark}`, true);
  document.querySelector('[data-notices]')!.prepend(place);
  return place;
}
