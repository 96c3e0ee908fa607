import { useEffect, useRef, useState } from 'preact/hooks';
import { FACT_NAMES } from '../../lib/case/facts.ts';
import { readCases } from '../../lib/case/manage-store.ts';
import { entriesOf } from '../../lib/case/store.ts';
import { countMerge, type Conflict } from '../../lib/carry/merge.ts';
import type { CaseFile } from '../../lib/carry/schema.ts';
import type { PlannedCase } from '../../lib/carry/store.ts';
import { sayMoment } from '../../lib/words/say-day.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';

interface Props {
  file: CaseFile;
  plans: readonly PlannedCase[];
  language: string;
  /** Lets a case, by its id in the file, go into another one; `undefined` for a new one. */
  onSend: (id: string, into: string | undefined) => void;
  onTake: (chosen: ReadonlySet<string>) => void;
  onCancel: () => void;
}

/** What a file or link would change here, case by case; where two values differ, the reader chooses, and keeps the own one otherwise. */
export default function ImportPreview({ file, plans, language, onSend, onTake, onCancel }: Props) {
  const say = speak('carry', language);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  const toggle = (of: string, isSent: boolean) => {
    const next = new Set(chosen);
    if (isSent) next.add(of);
    else next.delete(of);
    choose(next);
  };
  const title = say('from', {
    count: plans.length,
    site: file.site,
    made: sayMoment(file.made, language),
  });
  return (
    <section ref={section} tabIndex={-1} aria-label={title} data-import-preview>
      <p>{title}</p>
      <ul>
        {plans.map((plan) => (
          <li key={plan.carried.id}>
            <p>
              <strong>{nameOf(plan.carried.entries, say('unnamed'))}</strong>: {sayPlan(plan, language)}
            </p>
            {!plan.isHere && (
              <Target plan={plan} language={language} onSend={(into) => onSend(plan.carried.id, into)} />
            )}
            {plan.merge.conflicts.map((conflict) => (
              <Choice
                key={conflict.key}
                of={`${plan.carried.id}/${conflict.key}`}
                language={language}
                conflict={conflict}
                isSent={chosen.has(`${plan.carried.id}/${conflict.key}`)}
                onChoose={toggle}
              />
            ))}
          </li>
        ))}
      </ul>
      <div data-case-actions>
        <Button look="primary" onClick={() => onTake(chosen)}>
          {say('take')}
        </Button>
        <Button onClick={onCancel}>{say('cancel')}</Button>
      </div>
    </section>
  );
}

const nameOf = (entries: Readonly<Record<string, string | undefined>>, unnamed: string): string =>
  entries['name'] ?? entries['fact:buyerReference'] ?? entries['fact:agreementId'] ?? unnamed;

interface TargetProps {
  plan: PlannedCase;
  language: string;
  onSend: (into: string | undefined) => void;
}

/** Where a case goes that is not here yet: a case of its own, or one of the reader's. */
function Target({ plan: { into }, language, onSend }: TargetProps) {
  const say = speak('carry', language);
  const { cases, entriesOf: entriesNow } = readCases();
  return (
    <label data-target>
      {say('target')}
      <select value={into ?? ''} onChange={({ currentTarget: { value } }) => onSend(value || undefined)}>
        <option value="">{say('targetNew')}</option>
        {cases.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(entriesNow(id), say('unnamed'))}
          </option>
        ))}
      </select>
    </label>
  );
}

function sayPlan({ into, merge }: PlannedCase, language: string): string {
  const say = speak('carry', language);
  const where =
    into === undefined ? say('new') : say('into', { name: nameOf(entriesOf(into).get(), say('unnamed')) });
  const isNothing = Object.keys(merge.set).length + merge.conflicts.length === 0;
  return `${where}; ${isNothing ? say('nothing') : say('what', countMerge(merge))}.`;
}

interface ChoiceProps {
  of: string;
  language: string;
  conflict: Conflict;
  isSent: boolean;
  onChoose: (of: string, isSent: boolean) => void;
}

/** Two values for one thing, side by side. */
function Choice({ of, language, conflict: { key, here, sent }, isSent, onChoose }: ChoiceProps) {
  const say = speak('carry', language);
  return (
    <fieldset>
      <legend>{say('choose', { name: sayKey(key, language) })}</legend>
      {[false, true].map((theirs) => (
        <label key={String(theirs)} data-choice>
          <input type="radio" name={of} checked={isSent === theirs} onChange={() => onChoose(of, theirs)} />
          {theirs ? say('sent', { value: sent }) : say('here', { value: here })}
        </label>
      ))}
    </fieldset>
  );
}

/** What a key of a case is called. */
function sayKey(key: string, language: string): string {
  const say = speak('carry', language);
  const [kind = '', rest = ''] = key.split(/:(.*)/s);
  const fact = FACT_NAMES.find((name) => kind === 'fact' && name === rest);
  if (fact) return speak('facts', language)(fact);
  if (kind === 'draft') return say('draft', { field: rest });
  return kind === 'answers' || kind === 'version' || kind === 'name' ? say(kind) : key;
}
