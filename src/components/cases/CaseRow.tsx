import { useState } from 'preact/hooks';
import { archiveCase, duplicateCase, renameCase } from '../../lib/case/manage-store.ts';
import { switchCase } from '../../lib/case/store.ts';
import type { ListedCase } from '../../lib/deadline/cases-by-date.ts';
import { sayNearDay } from '../../lib/words/say-day.ts';
import { countdownText, dueText } from '../deadline/due-text.ts';
import CarryOn from './CarryOn.tsx';
import CaseDates from './CaseDates.tsx';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';

interface Props {
  one: ListedCase;
  isHere: boolean;
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
  onChange: () => void;
  onDelete: () => void;
}

/** One case in the list: what it is, until when, and what can be done with it. */
export default function CaseRow({ one, isHere, today, language, onChange, onDelete }: Props) {
  const say = speak('cases', language);
  const [naming, setNaming] = useState(false);
  const { id, name, facts, next, archived } = one;
  const title = name ?? facts.buyerReference ?? facts.agreementId ?? say('unnamed');
  const [carrying, carry] = useState(false);
  const then = (act: () => void) => () => {
    act();
    onChange();
  };
  return (
    <li data-case aria-current={isHere ? 'true' : undefined}>
      {naming ? (
        <NameForm
          name={name ?? ''}
          language={language}
          onSave={(given) => {
            renameCase(id, given);
            setNaming(false);
            onChange();
          }}
        />
      ) : (
        <h2>{title}</h2>
      )}
      <p>
        {[facts.buyerReference, facts.agreementId, facts.supportCaseId, facts.orderId]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        <NextDate {...{ one, today, language }} />
      </p>
      <div data-case-actions>
        {isHere ? (
          <span>{say('here')}</span>
        ) : (
          <Button onClick={then(() => switchCase(id))}>{say('open')}</Button>
        )}
        <Button onClick={() => setNaming(true)}>{say('rename')}</Button>
        <Button onClick={then(() => archiveCase(id, !archived))}>
          {say(archived ? 'bringBack' : 'archive')}
        </Button>
        <Button onClick={then(() => duplicateCase(id, say('copyName', { name: title })))}>
          {say('duplicate')}
        </Button>
        <Button onClick={onDelete}>{say('delete')}</Button>
      </div>
      {next && <CaseDates {...{ one, today, language }} />}
      <details onToggle={({ currentTarget }) => carry(currentTarget.open)}>
        <summary>{speak('carry', language)('carry')}</summary>
        {carrying && <CarryOn ids={[id]} language={language} />}
      </details>
    </li>
  );
}

/** The deadline that comes next and the day until which a step waits; or that there is none. */
function NextDate({ one: { next, waiting }, today, language }: Pick<Props, 'one' | 'today' | 'language'>) {
  const say = speak('cases', language);
  if (!next && !waiting) return <>{say('noDate')}</>;
  return (
    <>
      {next && say('next', { what: dueText(next, today, language) })}{' '}
      {next && <strong>{countdownText(next, today, language)}.</strong>}{' '}
      {waiting &&
        say(waiting < today ? 'waitedUntil' : 'waitsUntil', { day: sayNearDay(waiting, today, language) })}
    </>
  );
}

interface NameProps {
  name: string;
  language: string;
  onSave: (name: string) => void;
}

function NameForm({ name, language, onSave }: NameProps) {
  const say = speak('cases', language);
  const [given, give] = useState(name);
  return (
    <form
      data-case-name
      onSubmit={(event) => {
        event.preventDefault();
        onSave(given);
      }}
    >
      <label>
        {say('name')}
        <input
          autocomplete="off"
          maxLength={200}
          value={given}
          ref={(input) => input?.focus()}
          onInput={({ currentTarget }) => give(currentTarget.value)}
        />
      </label>
      <Button type="submit">{say('save')}</Button>
    </form>
  );
}
