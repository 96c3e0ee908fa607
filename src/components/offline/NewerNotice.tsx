import { useState } from 'preact/hooks';
import Button from '../ui/Button.tsx';
import Notice from '../ui/Notice.tsx';
import { speak } from '../words/words.ts';
import { hasUnkept } from './unkept.ts';

interface Props {
  language: string;
  /** Loads the newer pages; resolves to `false` where other pages of the older build are open. */
  onUse: () => Promise<boolean>;
}

const TEXTS = { told: 'newer', unkept: 'unkept', others: 'othersOpen' } as const;

/**
 * Tells that newer pages are there, which are used when the reader wants it, or when all of the older are closed. What
 * would be lost by that is said first; a second press goes on.
 */
export default function NewerNotice({ language, onUse }: Props) {
  const say = speak('offline', language);
  const [state, setState] = useState<keyof typeof TEXTS>('told');
  const press = async () => {
    if (state !== 'unkept' && hasUnkept()) setState('unkept');
    else if (!(await onUse())) setState('others');
  };
  return (
    <Notice said={say(TEXTS[state])} data-newer>
      {(close) => (
        <>
          <Button onClick={() => void press()}>{say('useNow')}</Button>
          <Button onClick={close}>{say('later')}</Button>
        </>
      )}
    </Notice>
  );
}
