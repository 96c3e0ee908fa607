import words from '../../content/words/en/reason.json' with { type: 'json' };
import { describeFinding } from '../reason/describe.ts';
import type { Finding as Judgement, FindingCode } from '../reason/finding.ts';
import { judgeReason, type ReasonContext } from '../reason/judge.ts';
import { say, type Words } from '../words/say.ts';

export { countCharacters, DESCRIPTION_LIMIT } from '../reason/length.ts';
export type { FindingCode };

/** What is known beside the text. */
export type LintContext = ReasonContext;

/**
 * One thing about a reason that its writer should know, said in English. `start` and `end` count UTF-16 units in
 * the text as it was given, `end` excluded; they are left out where the whole text is meant.
 */
export interface Finding extends Omit<Judgement, 'params'> {
  message: string;
}

const speak = (key: string, params?: Record<string, string | number>): string =>
  say((words as Words)[key]!, params);

/**
 * Checks a reason for a cancellation: `judgeReason` for tools outside this site, with sentences instead of
 * parameters. Never throws, and takes time in proportion to the length of the text.
 */
export const lintReason = (text: string, context: LintContext = {}): Finding[] =>
  judgeReason(text, context).map(({ params, ...finding }) => ({
    ...finding,
    message: describeFinding({ code: finding.code, params }, speak),
  }));
