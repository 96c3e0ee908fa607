import type { Ref } from 'preact';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import type { Composer } from './use-composer.ts';

interface Props {
  /** What takes the focus when the proposals that were filled in go. */
  reference: Ref<HTMLDivElement>;
  /** Whether there is a text in which nothing is left to be filled in. */
  empty: boolean;
  composer: Composer;
}

/** Says what was filled in, with the way back, or that nothing is to be filled in. */
export default function PasteDone({ reference, empty, composer }: Props) {
  const words = speak('paste', composer.language);
  const { form, undoable } = composer;
  const { undo } = form;
  const filled = undo?.what === 'filled' && Object.keys(undoable).length > 0;
  return (
    <div ref={reference} data-paste="done" tabIndex={-1}>
      <span role="status">
        {filled ? words('filled', { count: Object.keys(undo.after).length }) : empty && words('nothing')}
      </span>
      {filled && <Button onClick={composer.undo}>{speak('composer', composer.language)('undo')}</Button>}
    </div>
  );
}
