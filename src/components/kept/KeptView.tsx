import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { browserStorage } from '../../lib/storage/browser-storage.ts';
import { forgetEverything, NEARLY_FULL, ourKeys, roomUsed } from '../../lib/storage/kept.ts';
import { SCOPE } from '../../lib/storage/scope.ts';
import { tabStorage } from '../../lib/storage/session-storage.ts';
import { windowEvents } from '../../lib/storage/storage-events.ts';
import Button from '../ui/Button.tsx';
import Dialog from '../ui/Dialog.tsx';
import Said from '../ui/Said.tsx';
import { speak } from '../words/words.ts';
import { removeOffline } from '../offline/registration.ts';
import KeepOffline from '../offline/KeepOffline.tsx';
import KeepForGood from './KeepForGood.tsx';

export interface Props {
  language: string;
  /** The page on which cases are carried to a file. */
  cases: string;
}

/** How much of this site is stored in this browser, how to have it kept, and how to forget all of it. */
export default function KeptView({ language, cases }: Props) {
  const say = speak('kept', language);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [forgotten, setForgotten] = useState<{ removed: string[]; left: string[] }>();
  const question = useRef<HTMLDialogElement>(null);
  useEffect(() => windowEvents.listen(() => redraw(undefined)), []);
  const count = [browserStorage, tabStorage].flatMap((one) => ourKeys(one, SCOPE)).length;
  const used = roomUsed(browserStorage);
  const forget = () => {
    setForgotten(forgetEverything([browserStorage, tabStorage], SCOPE));
    question.current?.close();
    // The pages that are kept go with what was typed; where the browser keeps none, nothing is to be done.
    void removeOffline().catch(() => undefined);
  };
  return (
    <div data-kept data-later>
      <p>{say('stored', { count, used: percent(used, language) })}</p>
      {used >= NEARLY_FULL && <Said>{say('nearlyFull')}</Said>}
      <KeepForGood language={language} />
      <KeepOffline key={forgotten ? 'forgotten' : 'kept'} language={language} />
      <Button look="danger" onClick={() => question.current?.showModal()}>
        {say('forget')}
      </Button>
      <div role="status">
        {forgotten && (
          <p>
            {say('removed', { count: forgotten.removed.length })}{' '}
            {forgotten.left.length === 0
              ? say('nothingLeft')
              : say('left', { keys: forgotten.left.join(', ') })}
          </p>
        )}
      </div>
      {forgotten && forgotten.removed.length > 0 && (
        <details>
          <summary>{say('whichKeys')}</summary>
          <ul>
            {forgotten.removed.map((key) => (
              <li key={key}>
                <code>{key}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <Dialog
        reference={question}
        id="forget-everything"
        question={say('question')}
        answers={
          <>
            <Button look="danger" onClick={forget}>
              {say('forgetNow')}
            </Button>
            <Button autofocus onClick={() => question.current?.close()}>
              {speak('ui', language)('dismiss')}
            </Button>
          </>
        }
      >
        <p>
          {say('consequence')} <a href={cases}>{say('carryFirst')}</a>
        </p>
      </Dialog>
    </div>
  );
}

const percent = (part: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: part < 0.01 ? 2 : 0 }).format(
    part,
  );
