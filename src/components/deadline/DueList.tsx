import type { DueDate } from '../../lib/deadline/due-dates.ts';
import { speak } from '../words/words.ts';
import CalendarButton from './CalendarButton.tsx';
import { countdownText, dueText } from './due-text.ts';

interface Props {
  due: readonly DueDate[];
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
  /** What tells the case from others: then each date is offered for calendars. */
  calendarOf?: string;
}

/** The deadlines of a case, the next one first, each with the page that says so. */
export default function DueList({ due, today, language, calendarOf }: Props) {
  const say = speak('deadlines', language);
  return (
    <ul data-due>
      {due.map((one) => {
        const countdown = countdownText(one, today, language);
        return (
          <li key={one.id} data-state={one.settledOn ? 'settled' : one.closed ? 'over' : 'open'}>
            {dueText(one, today, language)} {countdown && <strong>{countdown}.</strong>}{' '}
            <a href={one.source} rel="noreferrer">
              {say('source')}
            </a>{' '}
            {calendarOf !== undefined && (
              <CalendarButton due={[one]} of={calendarOf} today={today} language={language} single />
            )}
          </li>
        );
      })}
    </ul>
  );
}
