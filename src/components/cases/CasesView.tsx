import { useStore } from '@nanostores/preact';
import { useEffect, useReducer, useState } from 'preact/hooks';
import { dayOf } from '../../lib/calendar/today.ts';
import { createCase, deleteCase, listCases } from '../../lib/case/manage-store.ts';
import { $caseId, entriesOf } from '../../lib/case/store.ts';
import { casesByDate, matchesCase, type ListedCase } from '../../lib/deadline/cases-by-date.ts';
import { windowEvents } from '../../lib/storage/storage-events.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import CarryOn from './CarryOn.tsx';
import CaseRow from './CaseRow.tsx';
import ImportCases from './ImportCases.tsx';

export interface Props {
  language: string;
}

/** Every case of this browser, the one with the next date first. */
export default function CasesView({ language }: Props) {
  const say = speak('cases', language);
  const here = useStore($caseId);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const [typed, type] = useState('');
  const [deleted, setDeleted] = useState<{ name: string; undo: () => void }>();
  const today = dayOf(new Date());
  useEffect(() => windowEvents.listen(() => redraw(undefined)), []);
  const [carrying, carryAll] = useState(false);
  const all = listCases();
  const cases = casesByDate(all, (id) => entriesOf(id).get(), today).filter((one) => matchesCase(one, typed));
  const away = cases.filter(({ archived }) => archived);
  const remove = ({ id, name }: ListedCase) =>
    setDeleted({ name: name ?? say('unnamed'), undo: deleteCase(id) });
  const rowsOf = (listed: readonly ListedCase[]) => (
    <ul data-cases>
      {listed.map((one) => (
        <CaseRow
          key={one.id}
          {...{ one, today, language }}
          isHere={one.id === here}
          onChange={() => redraw(undefined)}
          onDelete={() => remove(one)}
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
            value={typed}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
        <Button
          look="primary"
          onClick={() => {
            createCase();
            redraw(undefined);
          }}
        >
          {say('new')}
        </Button>
      </div>
      <p role="status">
        {deleted ? say('deleted', { name: deleted.name }) : cases.length === 0 && say('none')}{' '}
        {deleted && (
          <Button
            onClick={() => {
              deleted.undo();
              setDeleted(undefined);
            }}
          >
            {say('undo')}
          </Button>
        )}
      </p>
      {rowsOf(cases.filter(({ archived }) => !archived))}
      {away.length > 0 && (
        <details data-away>
          <summary>{say('archived', { count: away.length })}</summary>
          {rowsOf(away)}
        </details>
      )}
      <ImportCases language={language} onChange={() => redraw(undefined)} />
      {all.length > 1 && (
        <details onToggle={({ currentTarget }) => carryAll(currentTarget.open)}>
          <summary>{speak('carry', language)('exportAll')}</summary>
          {carrying && <CarryOn ids={all.map(({ id }) => id)} language={language} />}
        </details>
      )}
    </>
  );
}
