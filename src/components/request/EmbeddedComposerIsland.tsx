import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import button from '../ui/button.module.css';
import Button from '../ui/Button.tsx';
import { useReady } from '../ui/use-ready.ts';
import { addWords, speak } from '../words/words.ts';
import type { Props as ComposerProps } from './ComposerIsland.tsx';
import type { EmbeddedKind } from './embedded-kind.ts';
import styles from './embedded.module.css';
import { fetchComposer } from './fetch-composer.ts';

interface Props {
  language: string;
  title: string;
  /** Where the kind of request and its words are: an address that changes with them, so that it never brings another build's. */
  data: string;
  composePage: string;
}

/**
 * A button in whose place the composer comes: neither it nor its data is loaded before. Until scripts run it is
 * a link to the composer's own page, and so it stays where they cannot be had.
 */
export default function EmbeddedComposerIsland({ language, title, data, composePage }: Props) {
  const ready = useReady();
  const words = speak('opener', language);
  const [composer, setComposer] = useState<{ Island: ComponentType<ComposerProps>; entry: EmbeddedKind }>();
  const [failed, setFailed] = useState(false);
  const open = async () => {
    const fetched = await fetchComposer(data);
    setFailed(!fetched);
    if (!fetched) return;
    for (const [feature, of] of Object.entries(fetched.entry.words)) addWords(feature, of);
    setComposer(fetched);
  };

  if (composer) return <composer.Island entry={composer.entry} language={language} embedded />;
  const label = words('open', { title });
  return (
    <div class={`${styles['embedded']} not-content`} data-embedded-composer={data}>
      {ready ? (
        <Button onClick={() => void open()}>{label}</Button>
      ) : (
        <a class={button['button']} href={composePage}>
          {label}
        </a>
      )}
      <div role="alert">
        {failed && <p>{words.around('failed', { link: <a href={composePage}>{words('itsPage')}</a> })}</p>}
      </div>
      {failed && <Button onClick={() => location.reload()}>{words('reload')}</Button>}
    </div>
  );
}
