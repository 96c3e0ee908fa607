import { useState } from 'preact/hooks';
import { takeFocus } from '../focus/take-focus.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  disabled: boolean;
  onClear: () => void;
}

/** Clears the ticks of the whole guide, and asks first. */
export default function ClearAll({ language, disabled, onClear }: Props) {
  const say = speak('step-menu', language);
  const [asking, ask] = useState<boolean>();
  if (!asking)
    return (
      <Button disabled={disabled} reference={asking === false ? takeFocus : null} onClick={() => ask(true)}>
        {say('reset')}
      </Button>
    );
  return (
    <div data-clear-question>
      <div role="alert">
        <strong>{say('resetQuestion')}</strong>
        <p>{say('resetWhat')}</p>
      </div>
      <Button look="danger" onClick={onClear}>
        {say('clearTicks')}
      </Button>
      <Button reference={takeFocus} onClick={() => ask(false)}>
        {say('keepTicks')}
      </Button>
    </div>
  );
}
