/** The `ref` of what comes in the place of what was pressed: the focus goes on from there, once, when it comes. */
export const takeFocus = (element: HTMLElement | null): void => element?.focus();
