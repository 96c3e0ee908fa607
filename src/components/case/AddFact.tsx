import { useState } from 'preact/hooks';
import { FIRST_DAY, LAST_DAY } from '../../lib/calendar/day.ts';
import { FACT_NAMES, isDayFact, type FactName } from '../../lib/case/facts.ts';
import { publishedFacts } from '../../lib/case/published-facts.ts';
import { setFact } from '../../lib/case/store.ts';
import { checkFact, normaliseFact } from '../../lib/vendors/check-fact.ts';
import { filled } from '../ui/filled.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import { sayFieldFinding } from './say-finding.ts';

interface Props {
  language: string;
  onAdd: (name: FactName) => void;
}

/** A fact that the reader enters here, for the links and for every form of the site. */
export default function AddFact({ language, onAdd }: Props) {
  const say = speak('share', language);
  const [name, setName] = useState<FactName>('agreementId');
  const [value, setValue] = useState('');
  const [refused, refuse] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const fact = normaliseFact(name, value);
    const problem = problemOf(name, fact, language);
    refuse(problem);
    if (problem) return;
    setFact(name, fact);
    onAdd(name);
    setValue('');
  };
  return (
    <details>
      <summary>{say('add')}</summary>
      <form noValidate onSubmit={add} data-add-fact>
        <label>
          {say('fact')}
          <select value={name} onChange={({ currentTarget }) => setName(currentTarget.value as FactName)}>
            {FACT_NAMES.map((one) => (
              <option key={one} value={one}>
                {speak('facts', language)(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say('value')}
          <input
            {...(isDayFact(name) ? { type: 'date', min: FIRST_DAY, max: LAST_DAY } : { type: 'text' })}
            autocomplete="off"
            {...filled(value)}
            aria-invalid={refused !== ''}
            aria-describedby="fact-refused"
            onInput={({ currentTarget }) => setValue(currentTarget.value)}
          />
        </label>
        <Button type="submit">{say('addButton')}</Button>
        <p id="fact-refused" role="status">
          {refused}
        </p>
      </form>
    </details>
  );
}

/** Why something is no such fact, as a sentence; empty where it is one. */
function problemOf(name: FactName, fact: string, language: string): string {
  const say = speak('share', language);
  const [found] = checkFact(name, fact);
  if (found?.severity === 'error') return sayFieldFinding(found, language);
  return name in publishedFacts({ [name]: fact }) ? '' : say('addRefused', { example: say(exampleOf(name)) });
}

const exampleOf = (name: FactName) =>
  isDayFact(name) ? 'day' : name === 'confirmationLink' ? 'linkExample' : 'text';
