import { INLINE_SCRIPT, INLINE_STYLE } from './inline-parts.ts';

/**
 * What a selector can name in a page: elements, attributes, attributes for data with their values (`data-list=ends`), classes
 * and ids, and the data attributes that a script in the page names. What its style sheets say is none of it.
 */
export function namesInPage(html: string): Set<string> {
  const scripts = [...html.matchAll(INLINE_SCRIPT)].map(([, code]) => code!);
  const names = new Set(scripts.flatMap((code) => allIn(code, /\bdata-[\w-]+/g)));
  const tags = html
    .replace(INLINE_STYLE, '<style></style>')
    .matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g);
  for (const [, element, attributes] of tags) {
    names.add(element!);
    for (const [, name, value] of attributes!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      names.add(name!);
      if (name!.startsWith('data-')) names.add(`${name}=${value ?? ''}`);
      if (name === 'class' || name === 'id') for (const word of allIn(value, /\S+/g)) names.add(word);
    }
  }
  return names;
}

/** The attributes for data that the scripts in a page name, or set as a `dataset`. */
export const dataInScripts = (html: string): Set<string> =>
  new Set(
    [...html.matchAll(INLINE_SCRIPT)].flatMap(([, code]) =>
      namesInScript(code!).filter((name) => name.startsWith('data-')),
    ),
  );

/** The attributes of the root of a page. */
export const namesAtRoot = (html: string): Set<string> => namesInPage(/<html[^>]*>/.exec(html)?.[0] ?? '');

/** The names in a script; what it sets as `dataset.said` is the attribute `data-said`. */
export const namesInScript = (script: string): string[] => [
  ...allIn(script, /[\w-]+/g),
  ...[...script.matchAll(/\bdataset(?:\.|\[["'`])(\w+)/g)].map(
    ([, name]) => `data-${name!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  ),
];

/** The elements that a script may add: it names them at the start of a string or of a tag, not anywhere in its sentences. */
export const elementsInScript = (script: string): string[] => allIn(script, /(?<=["'`<])[a-z][\w-]*/g);

/** The scopes of components that a style sheet speaks of. */
export const scopesInSheet = (sheet: string): string[] => allIn(sheet, /astro-\w+/g);

const allIn = (text = '', pattern: RegExp): string[] => text.match(pattern) ?? [];
