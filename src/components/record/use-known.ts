import { useEffect, useState } from 'preact/hooks';
import type { KindEntry } from '../../lib/catalogue/catalogue.ts';
import { fetchGuides } from './fetch-guides.ts';
import { fetchKinds, type KindAddresses } from './fetch-texts.ts';

type Known = Awaited<ReturnType<typeof fetchGuides>> & { kinds: KindEntry[] };

interface From {
  base: string;
  kinds: KindAddresses;
}

/** What the site says of these guides and kinds of requests; `undefined` until it is there, and `failed` where it cannot be had. */
export function useKnown(guideIds: readonly string[], kindIds: readonly string[], { base, kinds }: From) {
  const [known, setKnown] = useState<Known>();
  const [failed, fail] = useState(false);
  const [guides, written] = [guideIds.join(' '), kindIds.join(' ')];
  useEffect(() => {
    const listOf = (ids: string) => ids.split(' ').filter(Boolean);
    let isWanted = true;
    Promise.all([fetchGuides(listOf(guides), base), fetchKinds(listOf(written), kinds)]).then(
      ([found, ofKinds]) => isWanted && setKnown({ ...found, kinds: ofKinds }),
      () => isWanted && fail(true),
    );
    return () => void (isWanted = false);
  }, [guides, written, base, kinds]);
  return { known, failed };
}
