import { apiInput, awsCommand } from '../../lib/request/command.ts';
import type { Values } from '../../lib/request/compose.ts';
import { toApiRequest, toFormFields, toMarkdown, toPlainText } from '../../lib/request/export.ts';
import { tokenFor } from '../../lib/request/store.ts';
import type { RequestKind } from '../../lib/request/schema.ts';
import CopyButton from '../ui/CopyButton.tsx';

interface Props {
  kind: RequestKind;
  values: Values;
  ready: boolean;
  prefix: string;
  /** Says what is open and returns `true`, if anything is. */
  stopIfUnready: () => boolean;
}

/** The ways to take a request away: field by field for the console, as a command, as JSON, as text. */
export default function RequestOutput({ kind, values, ready, prefix, stopIfUnready }: Props) {
  const tokenOf = (invoice: number) => tokenFor(prefix, invoice, JSON.stringify(values));
  const api = () => toApiRequest(kind, values, tokenOf)!;
  const copy = (label: string, text: () => string) => (
    <CopyButton
      language="en"
      label={label}
      copied={`${label}: copied`}
      text={() => (stopIfUnready() ? undefined : text())}
      disabled={!ready}
    />
  );
  const download = () => {
    if (stopIfUnready()) return;
    const address = URL.createObjectURL(new Blob([toPlainText(kind, values)], { type: 'text/plain' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: 'request.txt' });
    link.click();
    URL.revokeObjectURL(address);
  };

  return (
    <div class="outputs" role="group" aria-labelledby={`${prefix}-outputs`}>
      <h3 id={`${prefix}-outputs`}>Take it away</h3>
      <h4>For the form, field by field</h4>
      <ul>
        {toFormFields(kind, values).map(({ label, value }) => (
          <li key={label}>{copy(`Copy ${label}`, () => value)}</li>
        ))}
      </ul>
      {kind.api && (
        <>
          <h4>For the AWS CLI and the API</h4>
          <ul>
            <li>{copy('Copy the command for bash', () => awsCommand(api(), 'bash'))}</li>
            <li>
              {copy('Copy the command for PowerShell 7.3 or newer', () => awsCommand(api(), 'powershell'))}
            </li>
            <li>
              {copy('Copy the JSON for --cli-input-json', () => JSON.stringify(apiInput(api()), null, 2))}
            </li>
          </ul>
        </>
      )}
      <h4>For a ticket or an e-mail</h4>
      <ul>
        <li>{copy('Copy as plain text', () => toPlainText(kind, values))}</li>
        <li>{copy('Copy as Markdown', () => toMarkdown(kind, values))}</li>
        <li>
          <div class="copy">
            <button type="button" class="quiet" disabled={!ready} onClick={download}>
              Download as a text file
            </button>
          </div>
        </li>
      </ul>
    </div>
  );
}
