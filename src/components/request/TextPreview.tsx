import { composeText, type Values } from '../../lib/request/compose.ts';
import { countCharacters } from '../../lib/request/lint.ts';
import type { TextFinding } from '../../lib/request/review.ts';
import type { RequestKind } from '../../lib/request/schema.ts';

interface Props {
  kind: RequestKind;
  values: Values;
  findings: TextFinding[];
  onType: (id: string, value: string) => void;
  refundGuide: string;
  prefix: string;
}

const numbers = new Intl.NumberFormat('en');

/** The text as it grows, with its length as the vendor counts it, its line breaks made visible, and what is to be said about it. */
export default function TextPreview({ kind, values, findings, refundGuide, prefix, onType }: Props) {
  const text = composeText(kind, values);
  const lines = text.split('\n');
  return (
    <div class="preview" role="group" aria-labelledby={`${prefix}-preview`}>
      <h3 id={`${prefix}-preview`}>{kind.text.label}</h3>
      {text ? (
        <div class="preview-text">
          {lines.map((line, index) => (
            <p key={index}>
              {line}
              {index < lines.length - 1 && <span aria-hidden="true"> ↵</span>}
            </p>
          ))}
        </div>
      ) : (
        <p class="hint">The text grows here from what you enter.</p>
      )}
      <p class="hint">
        {numbers.format(countCharacters(text))} of {numbers.format(kind.text.limit)} characters
        {lines.length > 1 &&
          kind.api &&
          '. ↵ is a line break; in the command and in JSON it becomes a space.'}
      </p>
      <div class="findings" role="status">
        {findings.map((finding) => (
          <p key={`${finding.code}-${finding.start}`} data-severity={finding.severity}>
            {finding.message}{' '}
            {finding.code === 'refund-not-cancellation' && (
              <a href={refundGuide}>Refund with a billing adjustment</a>
            )}
            <Repairs finding={finding} values={values} prefix={prefix} onType={onType} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** What can be taken out at a click; the rest is for the writer to mend, at the words that are shown. */
const REMOVABLE = ['placeholder', 'secret', 'too-long'];

interface RepairsProps extends Pick<Props, 'values' | 'prefix' | 'onType'> {
  finding: TextFinding;
}

function Repairs({ finding: { code, field, words }, values, prefix, onType }: RepairsProps) {
  if (!field) return null;
  const value = values[field]!;
  const show = () => {
    const input = document.getElementById(`${prefix}-${field}`) as HTMLInputElement | null;
    input?.focus();
    input?.setSelectionRange(value.indexOf(words), value.indexOf(words) + words.length);
  };
  return (
    <>
      <button type="button" class="exit-button" onClick={show}>
        Show the words
      </button>{' '}
      {REMOVABLE.includes(code) && (
        <button
          type="button"
          class="exit-button"
          onClick={() =>
            onType(
              field,
              value.replace(words, () => ''),
            )
          }
        >
          Take them out
        </button>
      )}
    </>
  );
}
