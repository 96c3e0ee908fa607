/**
 * What the site says, as word files hold it: `src/content/words/<language>/<feature>.json`, a flat table
 * of messages. In a message `{name}` stands for a parameter; a message that depends on a number has one
 * text for each of its language's plural forms (`one`, `other`, …), chosen by the parameter `count`.
 */
export type Message = string | { other: string; [form: string]: string };

export type Words = Record<string, Message>;

/** A sentence that is still to be said: the key of its message and what goes into it. */
export interface Saying<Key extends string = string> {
  key: Key;
  params?: Record<string, string | number>;
}

/** A message with its parameters put in, in one pass: what a parameter holds is never read as a message. */
export const say = (
  message: Message,
  params: Record<string, string | number> = {},
  language = 'en',
): string => sayAround(message, params, language).join('');

/**
 * The same for a message around something that is no text, such as a link: the pieces in order, texts and
 * what stands between them. A parameter that is not given stays as it is written.
 */
export function sayAround<T>(
  message: Message,
  params: Record<string, string | number | T>,
  language = 'en',
): (string | T)[] {
  const text = typeof message === 'string' ? message : chooseForm(message, params['count'], language);
  return text
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const name = /\{(\w+)\}/.exec(piece)?.[1];
      if (name === undefined || !Object.hasOwn(params, name)) return piece;
      const value = params[name]!;
      return typeof value === 'number' ? value.toLocaleString(language) : value;
    });
}

function chooseForm(forms: Exclude<Message, string>, count: unknown, language: string): string {
  return forms[new Intl.PluralRules(language).select(Number(count))] ?? forms.other;
}
