import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { FACT_NAMES, type FactName, type FactTexts } from '../../lib/case/facts.ts';
import type { Entries } from '../../lib/case/keys.ts';
import { markOf } from '../../lib/case/published-facts.ts';
import { setFact } from '../../lib/case/store.ts';
import type { DueDate } from '../../lib/deadline/due-dates.ts';
import { pagePath } from '../../lib/link/page-path.ts';
import { checkFact } from '../../lib/vendors/check-fact.ts';
import AddFact from '../case/AddFact.tsx';
import { originIn } from '../../lib/case/origin.ts';
import { sayFact, sayOrigin } from '../case/FactList.tsx';
import { sayFieldFinding } from '../case/say-finding.ts';
import DueList from '../deadline/DueList.tsx';
import Timeline from '../deadline/Timeline.tsx';
import { takeFocus } from '../focus/take-focus.ts';
import Button from '../ui/Button.tsx';
import Dialog from '../ui/Dialog.tsx';
import { speak } from '../words/words.ts';

interface Props {
  sheet: RefObject<HTMLDialogElement>;
  isOpen: boolean;
  onClose: () => void;
  entries: Entries;
  facts: FactTexts;
  due: readonly DueDate[];
  /** Days until which steps wait. */
  waiting: readonly string[];
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
}

const pageOf = (page: string): string => pagePath(import.meta.env.BASE_URL, page);

/** Everything that is known of a case: its facts, to add and to take away, its dates, and where it goes from here. */
export default function CaseSheet(props: Props) {
  const { sheet, isOpen, onClose, language } = props;
  const say = speak('case-sheet', language);
  return (
    <Dialog
      reference={sheet}
      id="case-sheet"
      question={say('title')}
      answers={<Button onClick={() => sheet.current?.close()}>{say('close')}</Button>}
      onClose={onClose}
    >
      {isOpen && <KnownOfCase {...props} />}
    </Dialog>
  );
}

function KnownOfCase({ entries, facts, due, waiting, today, language }: Props) {
  const say = speak('case-sheet', language);
  const nameOf = speak('facts', language);
  const known = FACT_NAMES.filter((name) => name in facts);
  const [removed, setRemoved] = useState<{ name: FactName; value: string }>();
  const [restored, restore] = useState<FactName>();
  const remove = (name: FactName) => {
    setRemoved({ name, value: facts[name] ?? '' });
    setFact(name, '');
  };
  const undo = () => {
    if (removed) setFact(removed.name, removed.value);
    restore(removed?.name);
    setRemoved(undefined);
  };
  return (
    <div tabIndex={-1} ref={takeFocus} data-case-sheet>
      <p>{known.length > 0 ? say('usedIn') : say('none')}</p>
      <dl data-facts>
        {known.map((name) => (
          <div key={name}>
            <dt>{nameOf(name)}</dt>
            <dd>
              {sayFact(name, facts[name]!, language)}
              <small>{sayOrigin(originIn(entries, name), language)}</small>
            </dd>
            <dd>
              <Button
                look="quiet"
                reference={name === restored ? takeFocus : null}
                onClick={() => remove(name)}
              >
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
      <p>
        <span role="status">{removed && say('removed', { name: nameOf(removed.name) })}</span>{' '}
        {removed && (
          <Button key={removed.name} look="quiet" reference={takeFocus} onClick={undo}>
            {say('undo')}
          </Button>
        )}
      </p>
      <AddFact language={language} onAdd={() => setRemoved(undefined)} />
      <Timeline {...{ facts, due, waiting, today, language }} />
      <DueList {...{ due, today, language }} calendarOf={markOf(facts)} />
      <p>
        <a href={pageOf('record')}>{say('record')}</a> · <a href={pageOf('share')}>{say('share')}</a> ·{' '}
        <a href={pageOf('cases')}>{say('cases')}</a>
      </p>
    </div>
  );
}
