/** Closes a dialog by a press beside it. `closedby` does so from the start, in browsers that know it. */
export function closeOutside(dialog: HTMLDialogElement): void {
  dialog.onmousedown = ({ target, clientX, clientY }) => {
    // What is beside it is its backdrop, for which it is the target itself, as for its own edges.
    const { left, right, top, bottom } = dialog.getBoundingClientRect();
    const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
    if (target === dialog && !isInside) dialog.close();
  };
}
