/**
 * Whether a checkbox or radio button is ticked, which is its default as well. WebKit sets each input that says
 * `autocomplete="off"` back to its default when a page comes back from the browser's cache: what is kept would look lost.
 * In HTML, what is ticked is its default already.
 */
export const ticked = (checked: boolean | undefined) =>
  import.meta.env.SSR ? { checked } : { checked, defaultChecked: checked };
