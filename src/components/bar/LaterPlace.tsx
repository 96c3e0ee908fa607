import { useStore } from '@nanostores/preact';
import { $askedStep } from '../../lib/checklist/open-store.ts';
import { $openedVersion } from '../../lib/checklist/version-store.ts';
import { $storageFailed } from '../../lib/storage/browser-storage.ts';
import type { Props as LaterProps } from '../later/LaterParts.tsx';
import { useLater } from '../ui/use-later.ts';

type Props = Omit<LaterProps, 'asked' | 'storageFailed'>;

/** Where the parts of a guide come that are fetched when they are wanted. */
export default function LaterPlace(props: Props) {
  const { language, missing, cold, carried, unreadable } = props;
  // Nothing is rendered before the parts are there, so there is nothing for a first rendering to differ in.
  const asked = useStore($askedStep);
  const storageFailed = useStore($storageFailed);
  const openedVersion = useStore($openedVersion);
  const hasCase = !import.meta.env.SSR && document.documentElement.hasAttribute('data-has-case');
  const wanted =
    Boolean(asked || missing || cold || carried || openedVersion) || storageFailed || unreadable || hasCase;
  const Parts = useLater(wanted, () => loadLater(language));
  return Parts ? <Parts {...props} asked={asked} storageFailed={storageFailed} /> : null;
}

async function loadLater(language: string) {
  // Nothing of them belongs into the page itself, their styles neither.
  if (import.meta.env.SSR) throw new Error('in browsers only');
  return (await import('../later/load.ts')).load(language);
}
