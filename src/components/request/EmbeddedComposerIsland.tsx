import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useReady } from '../ui/use-ready.ts';
import { addStylesheet } from '../ui/add-stylesheet.ts';
import styles from './composer.css?url&no-inline';
import type { Props as ComposerProps } from './ComposerIsland.tsx';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';

interface Props {
  title: string;
  /** Where the kind of request is, as JSON of the same build. */
  data: string;
  composePage: string;
  refundGuide: string;
}

/** A button in whose place the composer comes: neither it nor its data is loaded before. */
export default function EmbeddedComposerIsland({ title, data, composePage, refundGuide }: Props) {
  const ready = useReady();
  const [composer, setComposer] = useState<{ Island: ComponentType<ComposerProps>; entry: KindEntry }>();
  const [failed, setFailed] = useState(false);

  const open = async () => {
    try {
      const [island, response] = await Promise.all([
        import('./ComposerIsland.tsx'),
        fetch(data),
        addStylesheet(styles),
      ]);
      const entry = (await response.json()) as KindEntry;
      setComposer({ Island: island.default, entry });
    } catch {
      setFailed(true);
    }
  };

  if (composer) return <composer.Island kinds={[composer.entry]} refundGuide={refundGuide} opened />;
  return (
    <p class="composer-open not-content">
      <button type="button" class="exit-button" disabled={!ready} onClick={open}>
        Write it here: {title}
      </button>
      {failed && (
        <span role="alert">
          {' '}
          It could not be fetched. Try again, or use <a href={composePage}>its own page</a>.
        </span>
      )}
    </p>
  );
}
