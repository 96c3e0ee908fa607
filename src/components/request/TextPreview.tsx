import { countCharacters } from '../../lib/reason/length.ts';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import type { Composer } from './use-composer.ts';

interface Props {
  composer: Composer;
  heading: 'h2' | 'h3';
}

/** The text as it grows, with its length as the vendor counts it, and its line breaks made visible. */
export default function TextPreview({ composer, heading: Heading }: Props) {
  const { id, kind, review, language } = composer;
  const words = speak('composer', language);
  const { text } = review.composition;
  const lines = text.split('\n');
  return (
    <div role="group" aria-labelledby={`${id}-preview`} data-preview>
      <Heading id={`${id}-preview`}>{kind.text.label}</Heading>
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
    </div>
  );
}
