import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { FactTexts } from '../../lib/case/facts.ts';
import type { FactChange } from '../../lib/case/published-facts.ts';
import Button from '../ui/Button.tsx';
import Dialog from '../ui/Dialog.tsx';
import { speak } from '../words/words.ts';
import { sayFact } from '../case/FactList.tsx';
import type { Carried } from './use-carried.ts';

interface Props extends Pick<Carried, 'keep' | 'changes' | 'facts'> {
  reference: RefObject<HTMLDialogElement>;
  language: string;
}

/** Asks where to keep what came with a link, and which of two facts where the reader has another one. */
export default function KeepDialog({ reference, language, changes, facts, keep }: Props) {
  const say = speak('carried', language);
  const [where, setWhere] = useState<'new' | 'here'>('new');
  const [own, setOwn] = useState<readonly string[]>([]);
  const conflicts = changes.filter(({ kind }) => kind === 'other');
  const chosen = Object.fromEntries(
    Object.entries(facts).filter(([name]) => where === 'new' || !own.includes(name)),
  ) as FactTexts;
  const close = () => reference.current?.close();

  return (
    <Dialog
      reference={reference}
      id="keep-carried"
      question={say('keepWhere')}
      answers={
        <>
          <Button
            look="primary"
            onClick={() => {
              keep(chosen, where);
              close();
            }}
          >
            {say('keep')}
          </Button>
          <Button onClick={close}>{speak('ui', language)('dismiss')}</Button>
        </>
      }
    >
      {(['new', 'here'] as const).map((one) => (
        <label key={one} data-choice>
          <input type="radio" name="keep-where" checked={where === one} onChange={() => setWhere(one)} />
          {say(one === 'new' ? 'inNew' : 'intoYours')}
        </label>
      ))}
      {where === 'here' &&
        conflicts.map((change) => (
          <Conflict
            key={change.name}
            language={language}
            change={change}
            isOwn={own.includes(change.name)}
            onChoose={(isOwn) =>
              setOwn(isOwn ? [...own, change.name] : own.filter((name) => name !== change.name))
            }
          />
        ))}
    </Dialog>
  );
}

interface ConflictProps {
  language: string;
  change: FactChange;
  isOwn: boolean;
  onChoose: (isOwn: boolean) => void;
}

/** Two values for one fact, side by side. */
function Conflict({ language, change: { name, here = '', sent }, isOwn, onChoose }: ConflictProps) {
  const say = speak('carried', language);
  const choices = [
    { value: sent, own: false, label: 'sent' },
    { value: here, own: true, label: 'here' },
  ] as const;
  return (
    <fieldset>
      <legend>{say('conflict', { name: speak('facts', language)(name) })}</legend>
      {choices.map(({ value, own, label }) => (
        <label key={label} data-choice>
          <input type="radio" name={`keep-${name}`} checked={isOwn === own} onChange={() => onChoose(own)} />
          {say(label, { value: sayFact(name, value, language) })}
        </label>
      ))}
    </fieldset>
  );
}
