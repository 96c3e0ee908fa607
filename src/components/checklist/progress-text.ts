import { describeProgress } from '../../lib/checklist/progress-sayings.ts';
import type { Progress } from '../../lib/checklist/progress.ts';
import { sayList } from '../../lib/words/say-list.ts';
import { speak } from '../words/words.ts';

/** Progress in words: “2 of 5 steps done, 1 waiting, 1 does not apply”. */
export function progressText(progress: Progress, language: string): string {
  const say = speak('progress', language);
  return sayList(
    describeProgress(progress).map(({ key, params }) => say(key, params)),
    language,
  );
}
