import { useEffect, useState } from 'preact/hooks';
import { sayMissing } from '../ui/say-missing.ts';
import type GuidesInProgress from './GuidesInProgress.tsx';
import type { HomeGuide } from './home-guide.ts';

interface Begun {
  guides: HomeGuide[];
  List: typeof GuidesInProgress;
}

/** The guides with these ids, and the list to show them in: fetched once there are any; `undefined` until then. */
export function useBegun(ids: readonly string[], folder: string): Begun | undefined {
  const [begun, setBegun] = useState<Begun>();
  const wanted = ids.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let isWanted = true;
    Promise.all([import('./home-guide.ts'), import('./GuidesInProgress.tsx')])
      .then(async ([{ fetchGuides }, { default: List }]) => {
        const guides = await fetchGuides(wanted.split(' '), folder);
        if (isWanted) setBegun({ guides, List });
      })
      .catch(sayMissing);
    return () => void (isWanted = false);
  }, [wanted, folder]);
  return wanted === '' ? undefined : begun;
}
