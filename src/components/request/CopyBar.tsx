import CopyButton from '../ui/CopyButton.tsx';
import { speak, type Speaker } from '../words/words.ts';
import ComposerTabs from './ComposerTabs.tsx';
import styles from './composer.module.css';
import { isForVendor } from './is-for-vendor.ts';
import type { Composer } from './use-composer.ts';

interface Props {
  composer: Composer;
  /** Whether the form and the text are tabs where the window is narrow. */
  tabs: boolean;
}

/** The one thing that a request is written for: its text, copied; with a line that says why that cannot be done yet. */
export default function CopyBar({ composer, tabs }: Props) {
  const { id, kind, values, ready, review, written, language } = composer;
  const words = speak('composer', language);
  return (
    <div class={styles['bar']}>
      <p id={`${id}-state`} data-copy-state>
        {sayState(composer, words)}
      </p>
      {tabs && <ComposerTabs composer={composer} />}
      <CopyButton
        look="primary"
        language={language}
        label={words(isForVendor(kind) ? (`copyFor-${kind.vendor}` as 'copyFor-aws') : 'copyText')}
        copied={words('copiedIt')}
        of={JSON.stringify(values)}
        text={() => (composer.stopIfUnready() ? undefined : review.composition.text)}
        describedBy={`${id}-state`}
        disabled={!ready || !written}
      />
    </div>
  );
}

function sayState({ review, written }: Composer, words: Speaker<'composer'>): string {
  if (!written) return words('nothingYet');
  if (review.open.length > 0) return words('stillOpen', { count: review.open.length });
  return words(review.ready ? 'readyToCopy' : 'notReady');
}
