import { countCharacters } from '../../lib/reason/length.ts';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import TextFindings from './TextFindings.tsx';
import type { Composer } from './use-composer.ts';

/** The text as it grows, with its length as the vendor counts it, its line breaks made visible, and what is to be said about it. */
export default function TextPreview({ composer }: { composer: Composer }) {
  const { id, kind, review, language } = composer;
  const words = speak('composer', language);
  const { text } = review.composition;
  const lines = text.split('\n');
  return (
    <div role="group" aria-labelledby={`${id}-preview`} data-preview>
      <h3 id={`${id}-preview`}>{kind.text.label}</h3>
      {text ? (
        <div class={styles['text']} data-text>
          {lines.map((line, index) => (
            <p key={index}>
              {line}
              {index < lines.length - 1 && <span aria-hidden="true"> ↵</span>}
            </p>
          ))}
        </div>
      ) : (
        <p class={styles['hint']}>{words('textEmpty')}</p>
      )}
      <p class={styles['hint']}>
        {words(lines.length > 1 && kind.api ? 'textLengthWithBreaks' : 'textLength', {
          count: countCharacters(text),
          limit: kind.text.limit,
        })}
      </p>
      <TextFindings composer={composer} />
    </div>
  );
}
