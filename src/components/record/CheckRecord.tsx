import { useState } from 'preact/hooks';
import { checkRecord, type CheckedRecord } from '../../lib/record/digest.ts';
import { speak } from '../words/words.ts';
import { sayMoment } from '../../lib/words/say-day.ts';

interface Props {
  language: string;
}

/** Checks a record that was kept: whether its content is still the one that it was made with. */
export default function CheckRecord({ language }: Props) {
  const say = speak('record', language);
  const [checked, setChecked] = useState<CheckedRecord>();
  const check = ({ currentTarget: { files } }: { currentTarget: HTMLInputElement }) =>
    void files?.[0]?.text().then((text) => setChecked(checkRecord(text)));
  return (
    <section data-record-check>
      <h2>{say('check')}</h2>
      <label>
        {say('checkHint')}
        <input type="file" accept="application/json,.json" onChange={check} />
      </label>
      <div role="status">
        {checked && <p data-ok={checked.ok}>{sayChecked(checked, language)}</p>}
        {checked?.ok && <p>{say('checkProves')}</p>}
      </div>
    </section>
  );
}

function sayChecked(checked: CheckedRecord, language: string): string {
  const say = speak('record', language);
  if (!checked.ok) return say(checked.reason);
  const { made, name, guides } = checked.record;
  return say('checked', { made: sayMoment(made, language), name: name ?? say('none'), count: guides.length });
}
