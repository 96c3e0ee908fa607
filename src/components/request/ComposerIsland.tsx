import { useEffect, useId, useRef } from 'preact/hooks';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import { useCaseLine } from '../case-sheet/use-case-line.ts';
import ShareFold from '../share/ShareFold.tsx';
import { speak } from '../words/words.ts';
import styles from './composer.module.css';
import ComposerForm from './ComposerForm.tsx';
import CopyBar from './CopyBar.tsx';
import { panelProps } from './panel.ts';
import TextPanel from './TextPanel.tsx';
import { useComposer } from './use-composer.ts';
import { useNarrow } from './use-narrow.ts';

export interface Props {
  entry: KindEntry;
  language: string;
  /** Whether it stands in a guide, opened there by the reader: then it is one column, and the focus goes to it. */
  embedded?: boolean;
}

/**
 * Writes a request from facts. On its own page the form stands beside the text as it grows; where there is no room for both,
 * they are two tabs. In a guide they follow each other.
 */
export default function ComposerIsland({ entry, language, embedded = false }: Props) {
  useCaseLine();
  const composer = useComposer(entry, language);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  const { id, kind, panel } = composer;
  const tabbed = useNarrow() && !embedded;

  useEffect(() => {
    if (embedded) heading.current?.focus();
  }, [embedded]);

  return (
    <div
      class={`${styles['composer']} ${styles[embedded ? 'embedded' : 'workbench']} not-content`}
      role="group"
      aria-labelledby={embedded ? name : undefined}
      aria-label={embedded ? undefined : kind.title}
      data-composer={id}
      data-panel={panel}
      data-pagefind-ignore
    >
      {embedded && (
        <h2 id={name} ref={heading} tabIndex={-1}>
          {kind.title}
        </h2>
      )}
      <div class={styles['form']} {...panelProps(id, 'form', tabbed)}>
        <ComposerForm composer={composer} />
      </div>
      <div class={styles['side']}>
        <CopyBar composer={composer} tabs={!embedded} />
        <div
          class={styles['panel']}
          {...panelProps(id, 'text', tabbed)}
          data-written={composer.written || undefined}
        >
          <TextPanel composer={composer} heading={embedded ? 'h3' : 'h2'} />
          {!embedded && (
            <ShareFold
              label={speak('composer', language)('share')}
              shared={() => ({
                title: kind.title,
                within: 'Clean Exit',
                url: location.origin + location.pathname,
              })}
              language={language}
            />
          )}
        </div>
      </div>
    </div>
  );
}
