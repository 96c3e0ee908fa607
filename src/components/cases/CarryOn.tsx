import { useId, useState } from 'preact/hooks';
import { momentOf } from '../../lib/calendar/today.ts';
import { caseFileText } from '../../lib/carry/case-file.ts';
import { carryLink } from '../../lib/carry/carry-link.ts';
import { canLock, lock } from '../../lib/carry/lock.ts';
import { carryCases } from '../../lib/carry/store.ts';
import QrFold from '../share/QrFold.tsx';
import Button from '../ui/Button.tsx';
import CopyButton from '../ui/CopyButton.tsx';
import { downloadText } from '../ui/download-text.ts';
import { speak } from '../words/words.ts';

interface Props {
  /** The ids of the cases that are carried. */
  ids: readonly string[];
  language: string;
}

/** The ways to take cases to another browser: a link with its QR code while they fit into one, and a file, locked if wanted. */
export default function CarryOn({ ids, language }: Props) {
  const say = speak('carry', language);
  const [passphrase, type] = useState('');
  const hint = useId();
  const pack = () => carryCases(ids, momentOf(new Date()), siteUrl());
  const link = carryLink(casesUrl(), pack());
  const download = async () => {
    const text = caseFileText(pack());
    const kept = passphrase ? JSON.stringify(await lock(text, passphrase), null, 2) : text;
    downloadText(`${say('fileName')}-${momentOf(new Date()).slice(0, 10)}.json`, kept, 'application/json');
  };
  return (
    <div data-carry>
      <p>{say('carryWhat')}</p>
      {link === undefined ? (
        <p>{say('linkTooLong')}</p>
      ) : (
        <>
          <CopyButton
            language={language}
            label={say('copyLink')}
            copied={say('copied')}
            text={() => link}
            of={link}
          />
          <QrFold link={link} language={language} />
        </>
      )}
      {canLock() ? (
        <label>
          {say('passphrase')}
          <input
            type="password"
            autocomplete="new-password"
            aria-describedby={hint}
            value={passphrase}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
      ) : null}
      <p id={hint}>{say(canLock() ? 'passphraseHint' : 'noLock')}</p>
      <Button onClick={() => void download()}>{say('file')}</Button>
    </div>
  );
}

const casesUrl = (): string => location.href.replace(/[?#].*/, '');
const siteUrl = (): string => new URL('..', casesUrl()).href;
