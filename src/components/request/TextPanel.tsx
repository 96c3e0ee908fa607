import styles from './composer.module.css';
import ErrorSummary from './ErrorSummary.tsx';
import OtherFormats from './OtherFormats.tsx';
import TextFindings from './TextFindings.tsx';
import TextPreview from './TextPreview.tsx';
import type { Composer } from './use-composer.ts';

interface Props {
  composer: Composer;
  /** The level that its heading has on this page. */
  heading: 'h2' | 'h3';
}

/** What is made of the facts: the text, what is to be said about it, and the other forms in which it can be taken away. */
export default function TextPanel({ composer, heading }: Props) {
  return (
    <div class={styles['made']}>
      <TextPreview composer={composer} heading={heading} />
      <TextFindings composer={composer} />
      <ErrorSummary composer={composer} />
      <OtherFormats composer={composer} />
    </div>
  );
}
