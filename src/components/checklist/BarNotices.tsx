import { useStore } from '@nanostores/preact';
import { $storageFailed } from '../../lib/storage/store.ts';
import { shorten } from '../../lib/words/shorten.ts';
import notice from '../ui/notice.module.css';
import Notice from '../ui/Notice.tsx';
import { speak } from '../words/words.ts';

interface Props {
  language: string;
  /** The id of a step that the address asks for and the guide does not have. */
  missing: string | undefined;
  /** Whether something that was kept of this guide cannot be read. */
  unreadable: boolean;
}

/** What the reader of a guide should know once, over the end of the page. */
export default function BarNotices({ language, missing, unreadable }: Props) {
  const say = speak('checklist', language);
  const storageFailed = useStore($storageFailed, { ssr: () => false });
  return (
    <div class={notice['overlay']}>
      {missing !== undefined && (
        <Notice key={missing} language={language}>
          {say('noSuchStep', { step: shorten(missing) })}
        </Notice>
      )}
      {storageFailed && <Notice language={language}>{say('notKept')}</Notice>}
      {unreadable && <Notice language={language}>{say('unreadable')}</Notice>}
    </div>
  );
}
