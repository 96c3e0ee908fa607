import { describeWaiting } from '../../lib/checklist/progress-sayings.ts';
import type { Waiting } from '../../lib/checklist/waiting.ts';
import { sayNearDay } from '../../lib/words/say-day.ts';
import { speak } from '../words/words.ts';

/** What a step waits for, in words: “Waiting until Friday 27 November”. `today` is a day, `YYYY-MM-DD`. */
export function waitingText(waiting: Omit<Waiting, 'step'>, today: string, language: string): string {
  const say = speak('progress', language);
  const saying = describeWaiting(waiting);
  return saying.key === 'waitingUntil'
    ? say(saying.key, { day: sayNearDay(saying.params.day, today, language) })
    : say(saying.key);
}
