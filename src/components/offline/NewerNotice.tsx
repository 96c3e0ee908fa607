import { useEffect, useState } from 'preact/hooks';
import { useFocusBack } from '../focus/use-focus-back.tsx';
import notice from '../ui/notice.module.css';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  /** Loads the newer pages; resolves to `false` where other pages of the older build are open. */
  use: () => Promise<boolean>;
}

/** Tells that newer pages are there, which are used when the reader wants it, or when all of the older are closed. */
export default function NewerNotice({ language, use }: Props) {
  const say = speak('offline', language);
  const [state, setState] = useState<'silent' | 'told' | 'others' | 'closed'>('silent');
  const { onFocusIn, place } = useFocusBack(state === 'closed');
  // A region is announced when its text changes, not when it comes with one.
  useEffect(() => setState('told'), []);
  if (state === 'closed') return place;
  return (
    <div class={notice['notice']} data-newer onFocusIn={onFocusIn}>
      <p role="status">{state !== 'silent' && say(state === 'others' ? 'othersOpen' : 'newer')}</p>
      <Button onClick={() => void use().then((done) => !done && setState('others'))}>{say('useNow')}</Button>
      <Button onClick={() => setState('closed')}>{say('later')}</Button>
    </div>
  );
}
