import { useEffect, useRef, useState } from 'preact/hooks';
import { markOf } from '../../lib/case/published-facts.ts';
import { takeFocus } from '../focus/take-focus.ts';
import CalendarButton from '../deadline/CalendarButton.tsx';
import DueList from '../deadline/DueList.tsx';
import Button from '../ui/Button.tsx';
import Notice from '../ui/Notice.tsx';
import Said from '../ui/Said.tsx';
import Warning from '../ui/Warning.tsx';
import { speak } from '../words/words.ts';
import FactList from '../case/FactList.tsx';
import KeepDialog from './KeepDialog.tsx';
import { useCarried } from './use-carried.ts';

interface Props {
  /** The fragment of the address. */
  fragment: string;
  language: string;
}

/** As many facts as are shown without being asked for: on a phone, more would hide the step. */
const FEW = 3;

/** Shows what came with a link: every fact, and until when. Nothing of it is stored before the reader keeps it. */
export default function CarriedNotice({ fragment, language }: Props) {
  const say = speak('carried', language);
  const { refusal, facts, changes, due, today, undo, keep } = useCarried(fragment);
  const dialog = useRef<HTMLDialogElement>(null);
  const [wasKept, tell] = useState(false);
  useEffect(() => {
    if (undo) tell(true);
  }, [undo]);
  if (refusal === 'none') return null;
  if (refusal !== undefined) return <Warning language={language}>{say(refusal)}</Warning>;
  const count = changes.length;
  const isKnown = changes.every(({ kind }) => kind === 'same');
  const hasOwn = changes.some(({ kind }) => kind === 'other');

  return (
    <Notice said={say('sentWith')} aria-label={say('sentWith')} data-carried>
      {(close) => (
        <>
          {due.length > 0 && <DueList {...{ due, today, language }} />}
          <details open={count <= FEW}>
            <summary>{say('facts', { count })}</summary>
            <FactList facts={facts} language={language} />
          </details>
          <Said>{undo || isKnown ? say('kept') : say('notKept')}</Said>
          <div>
            {undo && (
              <Button reference={takeFocus} onClick={undo}>
                {say('undo')}
              </Button>
            )}
            {!undo && !isKnown && (
              <Button
                look="primary"
                reference={wasKept ? takeFocus : null}
                onClick={() => (hasOwn ? dialog.current?.showModal() : keep(facts, 'here'))}
              >
                {say(hasOwn ? 'adjust' : 'keep')}
              </Button>
            )}
            <CalendarButton {...{ due, today, language }} of={markOf(facts)} />
            <Button onClick={close}>{say('hide')}</Button>
          </div>
          <KeepDialog reference={dialog} {...{ language, changes, facts, keep }} />
        </>
      )}
    </Notice>
  );
}
