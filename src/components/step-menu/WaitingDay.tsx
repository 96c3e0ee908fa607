import { useState } from 'preact/hooks';
import { FIRST_DAY, LAST_DAY } from '../../lib/calendar/day.ts';
import { sayDay } from '../../lib/words/say-day.ts';
import { filled } from '../ui/filled.ts';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  /** The id of the step that waits. */
  of: string;
  until: string | undefined;
  /** Keeps a day, or that there is none; `false` for a day that no step can wait until. */
  onChange: (until: string | undefined) => boolean;
}

/** The day until which a step waits. What cannot be kept stands in the field until it is mended, and changes nothing. */
export default function WaitingDay({ language, of, until, onChange }: Props) {
  const say = speak('step-menu', language);
  const [refused, setRefused] = useState<string>();
  const [told, setTold] = useState(false);
  const problem = `${of}-until-problem`;
  const keep = ({ value, validity }: HTMLInputElement) => {
    const kept = !validity.badInput && onChange(value || undefined);
    setRefused(kept ? undefined : value);
    if (kept) setTold(false);
  };

  return (
    <>
      <label>
        {say('until')}
        <span class="sr-only">{say('untilWhat')}</span>
        <input
          type="date"
          autocomplete="off"
          data-stored={refused === undefined || undefined}
          min={FIRST_DAY}
          max={LAST_DAY}
          {...filled(refused ?? until ?? '')}
          aria-invalid={told}
          aria-describedby={problem}
          onChange={(event) => keep(event.currentTarget)}
          onBlur={() => setTold(refused !== undefined)}
        />
      </label>
      <span id={problem} data-until-problem role="status">
        {told && say('dayRefused', { first: sayDay(FIRST_DAY, language), last: sayDay(LAST_DAY, language) })}
      </span>
    </>
  );
}
