/** An element with its properties. */
export const make = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Partial<HTMLElementTagNameMap[K]>,
): HTMLElementTagNameMap[K] => Object.assign(document.createElement(name), props);

/** The heading of a list of results. */
export const heading = (textContent: string): HTMLElement => make('h2', { textContent });

/** A link that is a result of its own. */
export const link = (href: string, textContent: string): HTMLElement => make('a', { href, textContent });

/** A button in a list of results. */
export const pressable = (textContent: string, onclick: () => void): HTMLElement =>
  make('button', { type: 'button', textContent, onclick });

/** A list, one item a row. */
export function listOf(items: readonly HTMLElement[]): HTMLElement {
  const list = make('ul', {});
  for (const item of items) {
    const row = make('li', {});
    row.append(item);
    list.append(row);
  }
  return list;
}

/** A result: its title, the guide in which it stands, and the text around the words where there is one. */
export function rowOf({ title, within, url, excerpt }: Found): HTMLElement {
  const row = make('div', {});
  row.append(link(url, title));
  if (within !== '' && within !== title) row.append(make('small', { textContent: within }));
  if (excerpt !== undefined) row.append(make('p', { textContent: excerpt }));
  return row;
}

interface Found {
  title: string;
  within: string;
  url: string;
  excerpt?: string;
}
