import { useEffect, useRef, useState } from 'preact/hooks';
import { markOf } from '../../lib/case/published-facts.ts';
import { takeFocus } from '../focus/take-focus.ts';
import { useFocusBack } from '../focus/use-focus-back.tsx';
import CalendarButton from '../deadline/CalendarButton.tsx';
import DueList from '../deadline/DueList.tsx';
import Button from '../ui/Button.tsx';
import Notice from '../ui/Notice.tsx';
import notice from '../ui/notice.module.css';
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
  const [hidden, setHidden] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const { onFocusIn, place } = useFocusBack(hidden);
  const [wasKept, tell] = useState(false);
  useEffect(() => {
    if (undo) tell(true);
  }, [undo]);
  if (refusal === 'none') return null;
  if (refusal !== undefined) return <Notice language={language}>{say(refusal)}</Notice>;
  if (hidden) return place;
  const count = changes.length;
  const isKnown = changes.every(({ kind }) => kind === 'same');
  const hasOwn = changes.some(({ kind }) => kind === 'other');

  return (
    <section class={notice['notice']} aria-label={say('sentWith')} data-carried onFocusIn={onFocusIn}>
      <p>{say('sentWith')}</p>
      {due.length > 0 && <DueList {...{ due, today, language }} />}
      <details open={count <= FEW}>
        <summary>{say('facts', { count })}</summary>
        <FactList facts={facts} language={language} />
      </details>
      <p role="status">{undo || isKnown ? say('kept') : say('notKept')}</p>
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
        <Button onClick={() => setHidden(true)}>{say('hide')}</Button>
      </div>
      <KeepDialog reference={dialog} {...{ language, changes, facts, keep }} />
    </section>
  );
}
