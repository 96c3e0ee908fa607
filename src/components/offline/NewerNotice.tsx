import { useEffect, useState } from 'preact/hooks';
import { useFocusBack } from '../focus/use-focus-back.tsx';
import notice from '../ui/notice.module.css';
import Button from '../ui/Button.tsx';
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
  const [state, setState] = useState<'silent' | keyof typeof TEXTS | 'closed'>('silent');
  const { onFocusIn, place } = useFocusBack(state === 'closed');
  // A region is announced when its text changes, not when it comes with one.
  useEffect(() => setState('told'), []);
  if (state === 'closed') return place;
  const press = async () => {
    if (state !== 'unkept' && hasUnkept()) setState('unkept');
    else if (!(await onUse())) setState('others');
  };
  return (
    <div class={notice['notice']} data-newer onFocusIn={onFocusIn}>
      <p role="status">{state !== 'silent' && say(TEXTS[state])}</p>
      <Button onClick={() => void press()}>{say('useNow')}</Button>
      <Button onClick={() => setState('closed')}>{say('later')}</Button>
    </div>
  );
}
