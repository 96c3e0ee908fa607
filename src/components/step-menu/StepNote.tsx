import { LONGEST_NOTE, noteIn, noteKeys } from '../../lib/checklist/notes.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import { setNote } from '../../lib/checklist/note-store.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  guide: Identified;
  step: Identified;
}

/** What the reader notes at a step, kept as it is typed: an order, a case ID, the vendor’s answer. */
export default function StepNote({ language, guide, step }: Props) {
  const say = speak('step-menu', language);
  const note = noteIn(useCaseEntries(noteKeys(guide, step)), guide, step);
  return (
    <label data-step-note>
      {say('note')}
      <span>{say('noteHint')}</span>
      <textarea
        rows={2}
        autocomplete="off"
        data-stored
        maxLength={LONGEST_NOTE}
        value={note}
        onInput={({ currentTarget }) => setNote(guide, step, currentTarget.value)}
      />
    </label>
  );
}
