import { useStore } from '@nanostores/preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { dayOf } from '../../lib/calendar/today.ts';
import { archiveCase, createCase, deleteCase, readCases } from '../../lib/case/manage-store.ts';
import { $caseId } from '../../lib/case/store.ts';
import type { FormerNames } from '../../lib/checklist/former-names.ts';
import { casesByDate, matchesCase, type ListedCase } from '../../lib/deadline/cases-by-date.ts';
import { browserStorage } from '../../lib/storage/browser-storage.ts';
import { NEARLY_FULL, roomUsed } from '../../lib/storage/kept.ts';
import { windowEvents } from '../../lib/storage/storage-events.ts';
import { afterPaint } from '../ui/after-paint.ts';
import { takeFocus } from '../focus/take-focus.ts';
import Button from '../ui/Button.tsx';
import Said from '../ui/Said.tsx';
import { speak } from '../words/words.ts';
import CarryOn from './CarryOn.tsx';
import CaseRow, { type Focused } from './CaseRow.tsx';
import ImportCases from './ImportCases.tsx';

export interface Props {
  language: string;
  formerNames: FormerNames;
}

/** As many cases as are shown at once: with hundreds of rows, each letter of a search would be waited for. */
const MOST = 20;

/** What was done with a case that is no longer where it was, and how to take it back. */
interface Done {
  id: string;
  said: string;
  undo: () => void;
}

/** The cases as they are now, and whether there is room for more. */
function readAll() {
  const today = dayOf(new Date());
  const { cases, entriesOf } = readCases();
  const isNearlyFull = roomUsed(browserStorage) >= NEARLY_FULL;
  return { all: casesByDate(cases, entriesOf, today), today, isNearlyFull };
}

/** Every case of this browser, the one with the next date first. */
export default function CasesView({ language, formerNames }: Props) {
  const say = speak('cases', language);
  const here = useStore($caseId);
  const [{ all, today, isNearlyFull }, setAll] = useState(readAll);
  const redraw = () => setAll(readAll());
  const [typed, type] = useState('');
  const [done, setDone] = useState<Done>();
  const [focused, focus] = useState<Focused>();
  useEffect(() => windowEvents.listen(() => setAll(readAll())), []);
  const [carrying, carryAll] = useState(false);
  const cases = all.filter((one) => matchesCase(one, typed));
  const active = cases.filter(({ archived }) => !archived);
  const [most, showMore] = useReducer((shown: number) => shown + MOST, MOST);
  const away = cases.filter(({ archived }) => archived);
  // The row that was pressed is gone: who deletes a case or puts it away goes on from the way back.
  const move = ({ id, name }: ListedCase, how: 'deleted' | 'putAway', undo: () => void) => {
    setDone({ id, said: say(how, { name: name ?? say('unnamed') }), undo });
    focus(undefined);
    redraw();
  };
  const goOnWith = (id: string) => {
    setDone(undefined);
    focus({ id });
    redraw();
  };
  const archive = (one: ListedCase) => {
    archiveCase(one.id, !one.archived);
    if (one.archived) goOnWith(one.id);
    else move(one, 'putAway', () => archiveCase(one.id, false));
  };
  const rowsOf = (listed: readonly ListedCase[]) => (
    <ul data-cases>
      {listed.map((one) => (
        <CaseRow
          key={one.id}
          {...{ one, today, language }}
          isHere={one.id === here}
          focused={one.id === focused?.id ? focused : undefined}
          onChange={goOnWith}
          onArchive={() => archive(one)}
          onDelete={() => move(one, 'deleted', deleteCase(one.id))}
        />
      ))}
    </ul>
  );

  return (
    <>
      <div data-cases-tools>
        <label>
          {say('find')}
          <input
            type="search"
            autocomplete="off"
            placeholder={say('findHint')}
            defaultValue={typed}
            onInput={({ currentTarget }) => afterPaint(() => type(currentTarget.value))}
          />
        </label>
        <Button
          look="primary"
          onClick={() => {
            createCase();
            redraw();
          }}
        >
          {say('new')}
        </Button>
      </div>
      {isNearlyFull && <Said>{say('nearlyFull')}</Said>}
      <p>
        <span role="status">{done ? done.said : cases.length === 0 && say('none')}</span>{' '}
        {done && (
          <Button
            key={done.id}
            reference={takeFocus}
            onClick={() => {
              done.undo();
              goOnWith(done.id);
            }}
          >
            {say('undo')}
          </Button>
        )}
      </p>
      {rowsOf(active.slice(0, most))}
      {active.length > most && (
        <Button onClick={() => showMore(undefined)}>{say('more', { count: active.length - most })}</Button>
      )}
      {away.length > 0 && (
        <details data-away>
          <summary>{say('archived', { count: away.length })}</summary>
          {rowsOf(away)}
        </details>
      )}
      <ImportCases {...{ language, formerNames }} onChange={redraw} />
      {all.length > 1 && (
        <details onToggle={({ currentTarget }) => carryAll(currentTarget.open)}>
          <summary>{speak('carry', language)('exportAll')}</summary>
          {carrying && <CarryOn ids={all.map(({ id }) => id)} language={language} />}
        </details>
      )}
    </>
  );
}
