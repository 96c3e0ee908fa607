import type { DueDate } from '../../lib/deadline/due-dates.ts';
import Button from '../ui/Button.tsx';
import { downloadText } from '../ui/download-text.ts';
import { sayMissing } from '../ui/say-missing.ts';
import { speak, type Speaker } from '../words/words.ts';
import { dueText } from './due-text.ts';

interface Props {
  due: readonly DueDate[];
  /** What tells the case from others, so that a later export updates its entries. */
  of: string;
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
  /** For one date among others: a quiet button, named after it. */
  single?: boolean;
}

/** Offers deadlines as a file for calendars; the library that writes it is fetched when it is pressed. */
export default function CalendarButton({ due, of, today, language, single = false }: Props) {
  const say = speak('deadlines', language);
  const ahead = due.filter(({ closed, settledOn }) => !closed && settledOn === undefined);
  if (ahead.length === 0) return null;
  const nameOf = ({ id }: DueDate) => say(`${id}-name` as Parameters<Speaker<'deadlines'>>[0]);
  const save = async () => {
    const { calendarFile } = await import('../../lib/deadline/calendar-file.ts');
    const file = calendarFile(ahead, {
      of,
      titleOf: nameOf,
      describe: (one) => dueText(one, today, language),
      now: new Date(),
    });
    downloadText(say('fileName'), file, 'text/calendar');
  };
  return (
    <Button look={single ? 'quiet' : 'plain'} onClick={() => void save().catch(sayMissing)}>
      {say(single ? 'calendarOne' : 'calendar')}
      {single && <span class="sr-only"> {nameOf(ahead[0]!)}</span>}
    </Button>
  );
}
