import { INLINE_STYLE } from './inline-parts.ts';

/** A CSS variable, where it is set or used; the two hyphens within a class name are not the start of one. */
const VARIABLE = /(?<![\w-])--[a-zA-Z_][\w-]*/g;
/** Where a page speaks CSS. What its text says, a command with its options for one, is never touched. */
const STYLES = new RegExp(`${INLINE_STYLE.source}| style="[^"]*"`, 'gs');

/** The CSS variables that a text names: a sheet, a script. */
export const variablesNamedIn = (text: string): string[] => text.match(VARIABLE) ?? [];

/**
 * A page whose style sheets call their variables by short names, except those that `isNamedElsewhere` knows: what a
 * script sets, or a sheet that is fetched later uses. The most used have the shortest names.
 */
export function withShortVariables(html: string, isNamedElsewhere: (name: string) => boolean): string {
  const uses = new Map<string, number>();
  for (const [styles] of html.matchAll(STYLES))
    for (const name of variablesNamedIn(styles)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const renamed = [...uses].filter(([name]) => !isNamedElsewhere(name)).sort(([, a], [, b]) => b - a);
  const names = shortNames(new Set([...uses.keys()].filter(isNamedElsewhere)));
  const short = new Map(renamed.map(([name]) => [name, names.next().value]));
  return html.replace(STYLES, (styles) => styles.replace(VARIABLE, (name) => short.get(name) ?? name));
}

function* shortNames(taken: ReadonlySet<string>): Generator<string, never> {
  for (let round = 0; ; round++) {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      const name = `--${letter}${round || ''}`;
      if (!taken.has(name)) yield name;
    }
  }
}
