import { useEffect, useState } from 'preact/hooks';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import type { Versioned } from '../../lib/checklist/version.ts';

/** What is needed to lead a reader back into a guide. */
export interface LastGuide extends Versioned {
  title: string;
  url: string;
  steps: (Identified & { versions?: string[]; kind?: string })[];
}

/** What is stored may be anything; nothing else is asked for. */
const GUIDE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The guide with an id, fetched when there is one to lead back to; `undefined` before that and where it cannot be had. */
export function useLastGuide(id: string | undefined, folder: string): LastGuide | undefined {
  const [guide, setGuide] = useState<LastGuide>();
  useEffect(() => {
    if (!id || !GUIDE_ID.test(id)) return;
    const aborter = new AbortController();
    fetch(`${folder}${encodeURIComponent(id)}.json`, { signal: aborter.signal })
      .then((response) => (response.ok ? (response.json() as Promise<LastGuide>) : undefined))
      .then((found) => setGuide(found && Array.isArray(found.steps) ? found : undefined))
      .catch(() => setGuide(undefined));
    return () => aborter.abort();
  }, [id, folder]);
  return id === undefined ? undefined : guide;
}
