/** Does what is heavy once the frame that answers the reader has been painted: a pressed button shows first. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}
