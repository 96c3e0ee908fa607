import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { FACT_NAMES, type FactName, type FactTexts } from '../../lib/case/facts.ts';
import { setFact } from '../../lib/case/store.ts';
import type { DueDate } from '../../lib/deadline/due-dates.ts';
import { pagePath } from '../../lib/link/page-path.ts';
import { checkFact } from '../../lib/vendors/check-fact.ts';
import AddFact from '../case/AddFact.tsx';
import { sayFact } from '../case/FactList.tsx';
import { sayFieldFinding } from '../case/say-finding.ts';
import DueList from '../deadline/DueList.tsx';
import Button from '../ui/Button.tsx';
import Dialog from '../ui/Dialog.tsx';
import { speak } from '../words/words.ts';

interface Props {
  sheet: RefObject<HTMLDialogElement>;
  facts: FactTexts;
  due: readonly DueDate[];
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
}

const pageOf = (page: string): string => pagePath(import.meta.env.BASE_URL, page);

/** Everything that is known of a case: its facts, to add and to take away, its dates, and where it goes from here. */
export default function CaseSheet({ sheet, facts, due, today, language }: Props) {
  const say = speak('case-sheet', language);
  const nameOf = speak('facts', language);
  const known = FACT_NAMES.filter((name) => name in facts);
  const [removed, setRemoved] = useState<{ name: FactName; value: string }>();
  const remove = (name: FactName) => {
    setRemoved({ name, value: facts[name] ?? '' });
    setFact(name, '');
  };
  const undo = () => {
    if (removed) setFact(removed.name, removed.value);
    setRemoved(undefined);
  };
  return (
    <Dialog
      reference={sheet}
      id="case-sheet"
      question={say('title')}
      answers={
        <Button autofocus onClick={() => sheet.current?.close()}>
          {say('close')}
        </Button>
      }
    >
      <div data-case-sheet>
        <p>{known.length > 0 ? say('usedIn') : say('none')}</p>
        <dl data-facts>
          {known.map((name) => (
            <div key={name}>
              <dt>{nameOf(name)}</dt>
              <dd>{sayFact(name, facts[name]!, language)}</dd>
              <dd>
                <Button look="quiet" onClick={() => remove(name)}>
                  {say('remove')}
                  <span class="sr-only"> {nameOf(name)}</span>
                </Button>
              </dd>
              {checkFact(name, facts[name]!).map((found) => (
                <dd key={found.code} data-finding>
                  {sayFieldFinding(found, language)}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        <p role="status">
          {removed && (
            <>
              {say('removed', { name: nameOf(removed.name) })}{' '}
              <Button look="quiet" onClick={undo}>
                {say('undo')}
              </Button>
            </>
          )}
        </p>
        <AddFact language={language} onAdd={() => setRemoved(undefined)} />
        <DueList {...{ due, today, language }} />
        <p>
          <a href={pageOf('record')}>{say('record')}</a> · <a href={pageOf('share')}>{say('share')}</a> ·{' '}
          <a href={pageOf('cases')}>{say('cases')}</a>
        </p>
      </div>
    </Dialog>
  );
}
