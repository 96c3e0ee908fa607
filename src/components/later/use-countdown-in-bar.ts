import { useEffect } from 'preact/hooks';
import { dayOf } from '../../lib/calendar/today.ts';
import { factsIn } from '../../lib/case/facts.ts';
import { dueDates, nextDue } from '../../lib/deadline/due-dates.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { countdownText } from '../deadline/due-text.ts';

/** Says in the bar how long it is until the next date of the case, beside where the reader is. */
export function useCountdownInBar(language: string): void {
  const next = nextDue(dueDates(factsIn(useCaseEntries())));
  const text = next && countdownText(next, dayOf(new Date()), language);
  useEffect(() => {
    // Beside the place, or where that has no room, before the progress: the style sheet chooses.
    for (const line of document.querySelectorAll('[data-place], [data-progress]')) {
      if (text) line.setAttribute('data-countdown', text);
      else line.removeAttribute('data-countdown');
    }
  }, [text]);
}
