import { toFormFields, toMarkdown, toOutputs, toPlainText } from '../../lib/request/export.ts';
import Button from '../ui/Button.tsx';
import CopyButton from '../ui/CopyButton.tsx';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import { downloadText } from '../ui/download-text.ts';
import { isForVendor } from './is-for-vendor.ts';
import OutputGroup from './OutputGroup.tsx';
import type { Composer } from './use-composer.ts';
import { writeMail } from './write-mail.ts';

/** The other ways to take a request away: field by field for the console, as a command, as JSON, as text. */
export default function OtherFormats({ composer }: { composer: Composer }) {
  const { kind, values, review, written, ready, language } = composer;
  const words = speak('composer', language);
  const disabled = !ready || !written;
  const of = JSON.stringify(values);
  const copy = (label: string, text: () => string) => (
    <CopyButton
      key={label}
      {...{ language, label, of, disabled }}
      copied={words('copied', { label })}
      text={() => (composer.stopIfUnready() ? undefined : text())}
    />
  );
  const take = (label: string, run: (text: string) => void) => (
    <Button
      key={label}
      look="quiet"
      disabled={disabled}
      onClick={() => composer.stopIfUnready() || run(toPlainText(kind, values))}
    >
      {label}
    </Button>
  );
  const fields = toFormFields(kind, values).map(({ label, value }) =>
    copy(words('copyField', { label }), () => value),
  );
  const outputs = Object.entries(toOutputs(kind, values)).map(([name, make]) =>
    copy(words(`${kind.vendor}-${name}` as 'aws-bash'), make),
  );
  const texts = [
    copy(words('copyPlain'), () => toPlainText(kind, values)),
    copy(words('copyMarkdown'), () => toMarkdown(kind, values)),
    take(words('mail'), (text) => writeMail(isForVendor(kind) ? text : review.composition.text)),
    take(words('download'), (text) => downloadText(words('fileName'), text)),
  ];

  return (
    <details class={`${styles['fold']} ${styles['formats']}`}>
      <summary>{words('otherFormats')}</summary>
      <div>
        <OutputGroup title={words('fieldByField')} ways={fields} />
        <OutputGroup title={words(`${kind.vendor}-api` as 'aws-api')} ways={outputs} />
        <OutputGroup title={words('forTickets')} ways={texts} />
      </div>
    </details>
  );
}
