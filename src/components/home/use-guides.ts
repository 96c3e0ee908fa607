import { useEffect, useState } from 'preact/hooks';
import type { FollowedGuide } from '../../lib/checklist/in-progress.ts';

/** What is needed to lead a reader back into a guide, and on from it. */
export interface HomeGuide extends FollowedGuide {
  title: string;
  url: string;
  next: { title: string; url: string }[];
}

/** The guides with these ids, as many as can be had; none before the first answers are there. */
export function useGuides(ids: readonly string[], folder: string): HomeGuide[] {
  const [guides, setGuides] = useState<HomeGuide[]>([]);
  const wanted = ids.join(' ');
  useEffect(() => {
    const aborter = new AbortController();
    const asked = wanted.split(' ').filter(Boolean);
    void Promise.all(asked.map((id) => fetchGuide(`${folder}${id}.json`, aborter.signal))).then((found) => {
      if (!aborter.signal.aborted) setGuides(found.flat());
    });
    return () => aborter.abort();
  }, [wanted, folder]);
  return guides;
}

/** A guide in a list; an empty list where it cannot be had. */
async function fetchGuide(address: string, signal: AbortSignal): Promise<HomeGuide[]> {
  try {
    const response = await fetch(address, { signal });
    const guide = response.ok ? ((await response.json()) as HomeGuide) : undefined;
    return guide && Array.isArray(guide.steps) ? [guide] : [];
  } catch {
    return [];
  }
}
