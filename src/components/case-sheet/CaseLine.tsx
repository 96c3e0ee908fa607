import { useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/calendar/today.ts';
import { factsIn } from '../../lib/case/facts.ts';
import { waitingDays } from '../../lib/checklist/waiting-days.ts';
import { dueDates, nextDue } from '../../lib/deadline/due-dates.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { countdownText } from '../deadline/due-text.ts';
import { speak } from '../words/words.ts';
import CaseSheet from './CaseSheet.tsx';

interface Props {
  language: string;
}

/** What is being ended, in one line with the next date, which opens to everything that is known of it. */
export default function CaseLine({ language }: Props) {
  const say = speak('case-sheet', language);
  const { name, ...entries } = useCaseEntries();
  const sheet = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    setOpen(true);
    sheet.current?.showModal();
  };
  const facts = factsIn(entries);
  const today = dayOf(new Date());
  const due = dueDates(facts);
  const next = nextDue(due);
  const count = Object.keys(facts).length;
  const known = [name ?? facts.buyerReference, facts.agreementId, name && facts.buyerReference].filter(
    Boolean,
  );
  return (
    <>
      <button type="button" data-case-line aria-haspopup="dialog" onClick={open}>
        <span>{known.join(' · ') || (count > 0 ? say('facts', { count }) : say('none'))}</span>
        {next && <strong>{countdownText(next, today, language)}</strong>}
        <small>{say('more')}</small>
      </button>
      <CaseSheet
        {...{ sheet, isOpen, entries, facts, due, today, language }}
        waiting={waitingDays(entries)}
        onClose={() => setOpen(false)}
      />
    </>
  );
}
