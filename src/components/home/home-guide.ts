import type { FollowedGuide } from '../../lib/checklist/in-progress.ts';

/** What is needed to lead a reader back into a guide, and on from it. */
export interface HomeGuide extends FollowedGuide {
  title: string;
  url: string;
  next: { title: string; url: string }[];
}

/** The guides with these ids, from a file each; without those that cannot be had. */
export async function fetchGuides(ids: readonly string[], folder: string): Promise<HomeGuide[]> {
  const found = await Promise.all(ids.map((id) => fetchGuide(`${folder}${id}.json`)));
  return found.flat();
}

/** A guide in a list; an empty list where it cannot be had. */
async function fetchGuide(address: string): Promise<HomeGuide[]> {
  try {
    const response = await fetch(address);
    const guide = response.ok ? ((await response.json()) as HomeGuide) : undefined;
    return guide && Array.isArray(guide.steps) ? [guide] : [];
  } catch {
    return [];
  }
}
