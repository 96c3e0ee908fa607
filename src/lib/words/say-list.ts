/** Several things in one line, as a language lists them: “Customers, Buyers”. */
export const sayList = (items: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(items);
