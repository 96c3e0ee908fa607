/** A list as one text. A comma within an element is written as `%2C`, so that whatever is typed comes back as it was. */
export const writeList = (elements: readonly string[]): string =>
  elements.map((one) => one.replace(/[%,]/g, encodeURIComponent)).join(',');

/** The elements of such a text; none of a text that is not there. */
export const readList = (list?: string): string[] =>
  (list?.split(',') ?? []).map((one) => one.replace(/%(?:2C|25)/g, (code) => (code === '%25' ? '%' : ',')));
