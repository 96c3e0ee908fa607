/** What the configurations of nginx and Caddy have in common. */

/** A named block of lines between braces, each a level deeper. */
export const block = (name: string, lines: readonly string[]): string =>
  `${name} {\n${lines.map((line) => line.replace(/^(?=.)/gm, '\t')).join('\n')}\n}`;

/** A value as both read it. No header has a quotation mark, a backslash, a dollar sign or a brace in it. */
export const quoted = (value: string): string => `"${value}"`;
