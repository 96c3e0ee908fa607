/** The text or day in an input, which is its default as well: see `ticked`. WebKit sets nothing back in a `textarea`. */
export const filled = (value: string) => (import.meta.env.SSR ? { value } : { value, defaultValue: value });
