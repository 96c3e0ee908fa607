import { useEffect, useState } from 'preact/hooks';
import { chooseOffline, isOfflineWanted } from '../../lib/offline/setting.ts';
import { browserStorage } from '../../lib/storage/browser-storage.ts';
import { speak } from '../words/words.ts';
import { removeOffline } from './registration.ts';
import { startOffline } from './start.ts';

interface Props {
  language: string;
}

/** The one setting for use without a connection; shown where browsers can keep pages. */
export default function KeepOffline({ language }: Props) {
  const say = speak('offline', language);
  const [wanted, setWanted] = useState<boolean>();
  useEffect(() => {
    if ('serviceWorker' in navigator) setWanted(isOfflineWanted(browserStorage));
  }, []);
  if (wanted === undefined) return null;
  const choose = async (now: boolean) => {
    setWanted(now);
    chooseOffline(browserStorage, now);
    await (now ? startOffline() : removeOffline()).catch(() => undefined);
  };
  return (
    <p>
      <label>
        <input
          type="checkbox"
          checked={wanted}
          onChange={({ currentTarget }) => void choose(currentTarget.checked)}
        />
        {say('keep')}
      </label>
    </p>
  );
}
