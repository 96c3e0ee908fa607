import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { findPasted } from '../../lib/request/paste.ts';
import { addPick, keyOf, pickedValues, pickOf, type Picks } from '../../lib/request/pick.ts';
import { proposeValues } from '../../lib/request/proposal.ts';
import { rememberPasted } from '../../lib/request/store.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import PasteDone from './PasteDone.tsx';
import PasteProposal from './PasteProposal.tsx';
import type { Composer } from './use-composer.ts';

/** More than any request asks for. */
const MOST_SHOWN = 40;

/** Looks through a pasted text and fills in what the reader takes of it. The text is gone when the fold is closed. */
export default function PasteBox({ composer }: { composer: Composer }) {
  const words = speak('paste', composer.language);
  const name = useId();
  const done = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [picks, setPicks] = useState<Picks>({});
  const found = useMemo(() => findPasted(text).slice(0, MOST_SHOWN), [text]);
  const all = proposeValues(composer.kind, composer.values, found);
  const proposals = all.filter(({ choices }) => choices.length > 0);
  const unasked = all.filter(({ choices }) => choices.length === 0).flatMap((one) => one.found.values);
  const picked = pickedValues(proposals, picks);
  const fill = () => {
    composer.change('filled', picked);
    rememberPasted(composer.kind, Object.keys(picked));
    setPicks({});
    done.current?.focus();
  };
  return (
    <>
      <div data-paste="field">
        <label for={name}>{words('label')}</label>
        <p data-paste="hint" id={`${name}-hint`}>
          {words('hint')}
        </p>
        <textarea
          id={name}
          rows={4}
          value={text}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${name}-hint`}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setPicks({});
          }}
        />
      </div>
      {proposals.length > 0 && (
        <fieldset data-paste="found">
          <legend>{words('found')}</legend>
          {proposals.map((one) => (
            <PasteProposal
              key={keyOf(one)}
              proposal={one}
              pick={pickOf(one, picks)}
              printed={text.slice(one.found.start, one.found.end)}
              onPick={(pick) => setPicks(addPick(proposals, picks, one, pick))}
              composer={composer}
            />
          ))}
          <Button disabled={Object.keys(picked).length === 0} onClick={fill}>
            {words('fill')}
          </Button>
        </fieldset>
      )}
      <PasteDone reference={done} composer={composer} empty={text.trim() !== '' && proposals.length === 0} />
      {unasked.length > 0 && <p data-paste="hint">{words('unasked', { values: unasked.join(', ') })}</p>}
    </>
  );
}
