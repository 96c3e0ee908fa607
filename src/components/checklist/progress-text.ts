import { describeProgress } from '../../lib/checklist/progress-sayings.ts';
import type { Progress } from '../../lib/checklist/progress.ts';
import { speak } from '../words/words.ts';

/** Progress in words: “2 of 5 steps done, 1 waiting, 1 does not apply”. */
export function progressText(progress: Progress, language: string): string {
  const say = speak('progress', language);
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });
  return list.format(describeProgress(progress).map(({ key, params }) => say(key, params)));
}
