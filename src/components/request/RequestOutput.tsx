import { toFormFields, toMarkdown, toOutputs, toPlainText } from '../../lib/request/export.ts';
import Button from '../ui/Button.tsx';
import CopyButton from '../ui/CopyButton.tsx';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import { downloadText } from './download-text.ts';
import type { Composer } from './use-composer.ts';

interface Props {
  composer: Composer;
  /** Says what is open and returns `true`, if anything is. */
  stopIfUnready: () => boolean;
}

/** The ways to take a request away: field by field for the console, as a command, as JSON, as text. */
export default function RequestOutput({ composer, stopIfUnready }: Props) {
  const { id, kind, values, ready, language } = composer;
  const words = speak('composer', language);
  const of = JSON.stringify(values);
  const outputs = Object.entries(toOutputs(kind, values));
  const copy = (label: string, text: () => string) => (
    <CopyButton
      {...{ language, label, of }}
      copied={words('copied', { label })}
      text={() => (stopIfUnready() ? undefined : text())}
      disabled={!ready}
    />
  );
  const download = () => {
    if (!stopIfUnready()) downloadText(words('fileName'), toPlainText(kind, values));
  };

  return (
    <div class={styles['outputs']} role="group" aria-labelledby={`${id}-outputs`}>
      <h3 id={`${id}-outputs`}>{words('takeAway')}</h3>
      <h4>{words('fieldByField')}</h4>
      <ul>
        {toFormFields(kind, values).map(({ label, value }) => (
          <li key={label}>{copy(words('copyField', { label }), () => value)}</li>
        ))}
      </ul>
      {outputs.length > 0 && (
        <>
          <h4>{words(`${kind.vendor}-api` as 'aws-api')}</h4>
          <ul>
            {outputs.map(([name, make]) => (
              <li key={name}>{copy(words(`${kind.vendor}-${name}` as 'aws-bash'), make)}</li>
            ))}
          </ul>
        </>
      )}
      <h4>{words('forTickets')}</h4>
      <ul>
        <li>{copy(words('copyPlain'), () => toPlainText(kind, values))}</li>
        <li>{copy(words('copyMarkdown'), () => toMarkdown(kind, values))}</li>
        <li>
          <Button look="quiet" disabled={!ready} onClick={download}>
            {words('download')}
          </Button>
        </li>
      </ul>
    </div>
  );
}
