import { say, sayAround, type Message, type Words } from '../../lib/words/say.ts';
import type features from './features.ts';

/** The parts of the site that have a word file of their own. */
type Features = typeof features;
export type Feature = keyof Features;

/** The files of every language, on the server only: a page carries those that its islands need (`PageWords.astro`). */
const files: Record<string, Words> = import.meta.env.SSR
  ? import.meta.glob('../../content/words/*/*.json', { eager: true, import: 'default' })
  : {};

const known = new Map<string, Words>();

/** The words of a feature in a language, as far as they are translated; the rest in English. Server only. */
export const readWords = (feature: string, language: string): Words => ({
  ...files[`../../content/words/en/${feature}.json`],
  ...files[`../../content/words/${language}/${feature}.json`],
});

/** Makes words known that were fetched after the page was loaded. */
export const addWords = (feature: string, words: Words): void => void known.set(feature, words);

/** Speaks the words of a feature: in a browser those that `<PageWords>` put into the page. */
export interface Speaker<F extends Feature> {
  (key: keyof Features[F] & string, params?: Record<string, string | number>): string;
  /** The pieces of a message around something that is no text. */
  around<T>(key: keyof Features[F] & string, params: Record<string, string | number | T>): (string | T)[];
  language: string;
}

/** The speaker for a feature in the language of the page. */
export function speak<F extends Feature>(feature: F, language: string): Speaker<F> {
  const words = import.meta.env.SSR ? readWords(feature, language) : wordsOfPage(feature);
  const messageOf = (key: string): Message => words[key] ?? key;
  return Object.assign(
    (key: string, params?: Record<string, string | number>) => say(messageOf(key), params, language),
    {
      around: <T>(key: string, params: Record<string, string | number | T>) =>
        sayAround(messageOf(key), params, language),
      language,
    },
  );
}

function wordsOfPage(feature: string): Words {
  let words = known.get(feature);
  if (!words) {
    const script = document.querySelector(`script[data-words="${feature}"]`);
    words = JSON.parse(script?.textContent || '{}') as Words;
    known.set(feature, words);
  }
  return words;
}
