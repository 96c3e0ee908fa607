import { useEffect, useRef, useState } from 'preact/hooks';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
}

/** Asks the browser not to delete what is stored here when space is short; shown where browsers can be asked. */
export default function KeepForGood({ language }: Props) {
  const say = speak('kept', language);
  const [persisted, setPersisted] = useState<boolean>();
  const [refused, refuse] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => void isPersisted().then(setPersisted), []);
  if (persisted === undefined) return null;
  const ask = async () => {
    const granted = await navigator.storage.persist().catch(() => false);
    setPersisted(granted);
    // The button goes with what was asked of it.
    if (granted) status.current?.focus();
    refuse(!granted);
  };
  return (
    <>
      <p role="status" tabIndex={-1} ref={status}>
        {say(persisted ? 'persisted' : refused ? 'persistRefused' : 'persistWhy')}
      </p>
      {!persisted && <Button onClick={() => void ask()}>{say('persist')}</Button>}
    </>
  );
}

/** Whether the browser has agreed already; `undefined` where it cannot be asked. */
const isPersisted = async (): Promise<boolean | undefined> =>
  // Pages that were not fetched safely, and older browsers, have none.
  (navigator as Partial<Navigator>).storage?.persisted?.().catch(() => undefined);
