import { useEffect, useRef, useState } from 'preact/hooks';
import { duplicateCase, renameCase } from '../../lib/case/manage-store.ts';
import { switchCase } from '../../lib/case/store.ts';
import type { ListedCase } from '../../lib/deadline/cases-by-date.ts';
import { sayNearDay } from '../../lib/words/say-day.ts';
import { countdownText, dueText } from '../deadline/due-text.ts';
import { takeFocus } from '../focus/take-focus.ts';
import CarryOn from './CarryOn.tsx';
import CaseDates from './CaseDates.tsx';
import { filled } from '../ui/filled.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';

/** The case with which the reader goes on. */
export interface Focused {
  id: string;
}

interface Props {
  one: ListedCase;
  isHere: boolean;
  /** A day, `YYYY-MM-DD`. */
  today: string;
  language: string;
  /** New whenever what was done, or taken back, leads to this case. */
  focused: Focused | undefined;
  /** Called with the id of the case with which the reader goes on. */
  onChange: (id: string) => void;
  onArchive: () => void;
  onDelete: () => void;
}

/** One case in the list: what it is, until when, and what can be done with it. */
export default function CaseRow({
  one,
  isHere,
  today,
  language,
  focused,
  onChange,
  onArchive,
  onDelete,
}: Props) {
  const say = speak('cases', language);
  const [naming, setNaming] = useState(false);
  const { id, name, facts, next, archived } = one;
  const title = name ?? facts.buyerReference ?? facts.agreementId ?? say('unnamed');
  const [carrying, carry] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const here = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    // While it is being named, a case has no heading.
    if (focused) (heading.current ?? here.current)?.focus();
  }, [focused]);
  return (
    <li data-case aria-current={isHere ? 'true' : undefined}>
      {naming ? (
        <NameForm
          name={name ?? ''}
          language={language}
          onSave={(given) => {
            renameCase(id, given);
            setNaming(false);
            onChange(id);
          }}
        />
      ) : (
        <h2 tabIndex={-1} ref={heading}>
          {title}
        </h2>
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
          <span tabIndex={-1} ref={here}>
            {say('here')}
          </span>
        ) : (
          <Button
            onClick={() => {
              switchCase(id);
              onChange(id);
            }}
          >
            {say('open')}
          </Button>
        )}
        <Button onClick={() => setNaming(true)}>{say('rename')}</Button>
        <Button onClick={onArchive}>{say(archived ? 'bringBack' : 'archive')}</Button>
        <Button onClick={() => onChange(duplicateCase(id, say('copyName', { name: title })))}>
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
          {...filled(given)}
          ref={takeFocus}
          onInput={({ currentTarget }) => give(currentTarget.value)}
        />
      </label>
      <Button type="submit">{say('save')}</Button>
    </form>
  );
}
