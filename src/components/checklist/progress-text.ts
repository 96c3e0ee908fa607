import { describeProgress } from '../../lib/checklist/progress-sayings.ts';
import type { GuideProgress } from '../../lib/checklist/progress.ts';
import { sayList } from '../../lib/words/say-list.ts';
import { speak } from '../words/words.ts';

/** Progress in words: “2 of 5 checks, 3 of 11 steps done, 1 waiting, 1 does not apply”. */
export function progressText(progress: GuideProgress, language: string): string {
  const say = speak('progress', language);
  return sayList(
    describeProgress(progress).map(({ key, params }) => say(key, params)),
    language,
  );
}
