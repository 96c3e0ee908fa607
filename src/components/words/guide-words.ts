import type { Guide } from '../../lib/guide/schema.ts';
import { vocabularyIn } from '../../lib/guide/vocabulary.ts';
import { sayList } from '../../lib/words/say-list.ts';
import { readWords, speak } from './words.ts';

/**
 * What a guide names by an id, in words. Systems and audiences are whatever the words of the guides have
 * under `system.` and `audience.`; that each id is among them is checked when content is loaded.
 */
const wordOf = (name: string, language: string): string =>
  speak('guide', language)(name as Parameters<ReturnType<typeof speak<'guide'>>>[0]);

export const systemOf = (id: string, language: string) => ({
  id,
  name: wordOf(`system.${id}`, language),
  words: wordOf(`system.${id}.words`, language),
});

/** All those for whom guides can be, in the order of the words. */
export const allAudiences = (language: string) =>
  vocabularyIn(readWords('guide', language)).audiences.map((id) => ({
    id,
    name: wordOf(`audience.${id}`, language),
  }));

export const audienceOf = ({ audience }: Pick<Guide, 'audience'>, language: string): string =>
  sayList(
    audience.map((one) => wordOf(`audience.${one}`, language)),
    language,
  );

export const reversibilityOf = ({ reversible }: Pick<Guide, 'reversible'>, language: string): string =>
  wordOf(`reversible.${reversible}`, language);
