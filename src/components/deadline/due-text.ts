import type { DueDate } from '../../lib/deadline/due-dates.ts';
import { daysLeft, describeDueDate } from '../../lib/deadline/saying.ts';
import { speak, type Speaker } from '../words/words.ts';

/** What is to be known of a deadline, as one text. */
export function dueText(due: DueDate, today: string, language: string): string {
  const say = speak('deadlines', language);
  return describeDueDate(due, today, language)
    .map(({ key, params }) => say(key as Parameters<Speaker<'deadlines'>>[0], params))
    .join(' ');
}

/** “4 days left”, “in 4 days”, “today”; nothing once it is over. */
export function countdownText(due: DueDate, today: string, language: string): string {
  const say = speak('deadlines', language);
  const left = daysLeft(due, today);
  if (left === undefined) return '';
  if (left === 0) return say('today');
  return say(due.kind === 'by' ? 'countdown' : 'countdown-from', { count: left });
}
