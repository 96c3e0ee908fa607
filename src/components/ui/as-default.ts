/**
 * A ticked checkbox or radio button, by default as well. WebKit sets each input that says `autocomplete="off"` back to
 * its default when a page comes back from the browser's cache: what is kept would look lost. In HTML, whether
 * an input is ticked is its default already.
 */
export const ticked = (checked: boolean | undefined) =>
  import.meta.env.SSR ? { checked } : { checked, defaultChecked: checked };

/** The same for the text or day in an input. WebKit sets nothing back in a `textarea`. */
export const filled = (value: string) => (import.meta.env.SSR ? { value } : { value, defaultValue: value });
