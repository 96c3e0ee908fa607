import { composeText, type Values } from '../../lib/request/compose.ts';
import { countCharacters, type Finding } from '../../lib/request/lint.ts';
import type { RequestKind } from '../../lib/request/schema.ts';

interface Props {
  kind: RequestKind;
  values: Values;
  findings: Finding[];
  refundGuide: string;
  prefix: string;
}

const numbers = new Intl.NumberFormat('en');

/** The text as it grows, with its length as the vendor counts it, its line breaks made visible, and what is to be said about it. */
export default function TextPreview({ kind, values, findings, refundGuide, prefix }: Props) {
  const text = composeText(kind, values);
  const lines = text.split('\n');
  return (
    <section class="preview" aria-labelledby={`${prefix}-preview`}>
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
        {findings.map(({ code, severity, message, start }) => (
          <p key={`${code}-${start}`} data-severity={severity}>
            {message}
            {code === 'refund-not-cancellation' && (
              <>
                {' '}
                <a href={refundGuide}>Refund with a billing adjustment</a>
              </>
            )}
          </p>
        ))}
      </div>
    </section>
  );
}
