import type { Field } from '../../lib/request/schema.ts';
import { speak } from '../words/words.ts';

/** The hint of a field and who reads what is typed into it; empty where there is nothing to say. */
export const sayHint = ({ hint, reader }: Field, language: string): string =>
  [hint, reader && speak('composer', language)(`reader-${reader}`)].filter(Boolean).join(' ');
