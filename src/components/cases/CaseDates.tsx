import { useState } from 'preact/hooks';
import { markOf } from '../../lib/case/published-facts.ts';
import type { ListedCase } from '../../lib/deadline/cases-by-date.ts';
import { dueDates } from '../../lib/deadline/due-dates.ts';
import DueList from '../deadline/DueList.tsx';
import Timeline from '../deadline/Timeline.tsx';
import { speak } from '../words/words.ts';

interface Props {
  one: ListedCase;
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
}

/** All dates of a case in the list, on a line and one by one; drawn once it is opened. */
export default function CaseDates({ one: { facts, waiting }, today, language }: Props) {
  const [open, setOpen] = useState(false);
  const due = dueDates(facts, { today });
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{speak('deadlines', language)('title')}</summary>
      {open && (
        <>
          <Timeline {...{ facts, due, today, language }} waiting={waiting === undefined ? [] : [waiting]} />
          <DueList {...{ due, today, language }} calendarOf={markOf(facts)} />
        </>
      )}
    </details>
  );
}
