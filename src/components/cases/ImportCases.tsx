import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { LockedFile } from '../../lib/carry/schema.ts';
import type { FormerNames } from '../../lib/checklist/former-names.ts';
import { $storageFailed } from '../../lib/storage/browser-storage.ts';
import { takeFocus } from '../focus/take-focus.ts';
import Button from '../ui/Button.tsx';
import { speak } from '../words/words.ts';
import ImportPreview from './ImportPreview.tsx';
import { useImport } from './use-import.ts';

interface Props {
  language: string;
  formerNames: FormerNames;
  onChange: () => void;
}

/** Takes in cases from a file, or from the link that opened the page, and says what came of it. */
export default function ImportCases({ language, formerNames, onChange }: Props) {
  const say = speak('carry', language);
  const { state, read, unlock, send, cancel, take } = useImport(formerNames, onChange);
  const hasFailed = useStore($storageFailed);
  return (
    <>
      {state.at === 'preview' && (
        <ImportPreview
          file={state.file}
          plans={state.plans}
          language={language}
          onSend={send}
          onTake={(chosen) => take(state.plans, chosen)}
          onCancel={cancel}
        />
      )}
      {state.at === 'locked' && (
        <Passphrase language={language} {...state} onGive={(typed) => void unlock(state.locked, typed)} />
      )}
      <div data-import-said>
        <div role="status">
          {state.at === 'refused' && <p>{say(state.reason)}</p>}
          {state.at === 'taken' && (
            <>
              <p>{say('taken', { count: state.count })}</p>
              {hasFailed && <p>{say('notKept')}</p>}
            </>
          )}
        </div>
        {state.at === 'taken' && (
          <Button reference={takeFocus} onClick={state.undo}>
            {say('undo')}
          </Button>
        )}
      </div>
      <label data-import>
        {say('import')}
        <span>{say('importHint')}</span>
        <input
          type="file"
          ref={state.at === 'none' && state.isBack ? takeFocus : null}
          accept="application/json,.json"
          onChange={({ currentTarget }) => {
            void currentTarget.files?.[0]?.text().then(read);
            // The same file can then be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </>
  );
}

interface PassphraseProps {
  language: string;
  locked: LockedFile;
  wrong: boolean;
  onGive: (typed: string) => void;
}

function Passphrase({ language, wrong, onGive }: PassphraseProps) {
  const say = speak('carry', language);
  const [typed, type] = useState('');
  return (
    <form
      data-carry
      onSubmit={(event) => {
        event.preventDefault();
        onGive(typed);
      }}
    >
      <label>
        {say('locked')}
        <input
          type="password"
          autocomplete="off"
          value={typed}
          ref={takeFocus}
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <p role="alert">{wrong && say('wrong')}</p>
      <Button look="primary" type="submit">
        {say('unlock')}
      </Button>
    </form>
  );
}
