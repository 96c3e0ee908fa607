import { toFormFields, toMarkdown, toOutputs, toPlainText } from '../../lib/request/export.ts';
import Button from '../ui/Button.tsx';
import CopyButton from '../ui/CopyButton.tsx';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import { downloadText } from './download-text.ts';
import OutputGroup from './OutputGroup.tsx';
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
  const copy = (label: string, text: () => string) => (
    <CopyButton
      key={label}
      {...{ language, label, of }}
      copied={words('copied', { label })}
      text={() => (stopIfUnready() ? undefined : text())}
      disabled={!ready}
    />
  );
  const download = () => {
    if (!stopIfUnready()) downloadText(words('fileName'), toPlainText(kind, values));
  };
  const fields = toFormFields(kind, values).map(({ label, value }) =>
    copy(words('copyField', { label }), () => value),
  );
  const outputs = Object.entries(toOutputs(kind, values)).map(([name, make]) =>
    copy(words(`${kind.vendor}-${name}` as 'aws-bash'), make),
  );
  const texts = [
    copy(words('copyPlain'), () => toPlainText(kind, values)),
    copy(words('copyMarkdown'), () => toMarkdown(kind, values)),
    <Button key="download" look="quiet" disabled={!ready} onClick={download}>
      {words('download')}
    </Button>,
  ];

  return (
    <div class={styles['outputs']} role="group" aria-labelledby={`${id}-outputs`}>
      <h3 id={`${id}-outputs`}>{words('takeAway')}</h3>
      <OutputGroup title={words('fieldByField')} ways={fields} />
      <OutputGroup title={words(`${kind.vendor}-api` as 'aws-api')} ways={outputs} />
      <OutputGroup title={words('forTickets')} ways={texts} />
    </div>
  );
}
