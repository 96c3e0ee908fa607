import type { GuideToRecord } from '../../lib/record/make-record.ts';
import { digestOf } from '../../lib/record/digest.ts';

interface Catalogue {
  guides: {
    id: string;
    title: string;
    url: string;
    checked: string;
    steps: { id: string; title: string; url: string }[];
  }[];
}

/** The guides with these ids, whole, and a digest of all guides that the site has. Rejects where one cannot be had. */
export async function fetchGuides(ids: readonly string[], base: string) {
  const catalogue = await fetchJson<Catalogue>(`${base}guides.json`);
  const followed = await Promise.all(ids.map((id) => fetchGuide(`${base}guides/${id}.json`)));
  const once = new Map(followed.flatMap((guide) => (guide ? [[guide.id, guide] as const] : [])));
  const guides = [...once.values()].flatMap((guide) => {
    const listed = catalogue.guides.find(({ id }) => id === guide.id);
    if (!listed) return [];
    const steps = guide.steps.flatMap((step) => {
      const named = listed.steps.find(({ id }) => id === step.id);
      return named ? [{ ...step, ...named }] : [];
    });
    return [
      {
        ...guide,
        title: listed.title,
        url: whole(listed.url),
        checked: listed.checked,
        steps: steps.map((step) => ({ ...step, url: whole(step.url) })),
      },
    ];
  });
  return { guides, digest: digestOf(catalogue.guides).slice(0, 16) };
}

const whole = (path: string): string => new URL(path, location.origin).href;

/** A guide; nothing where the site does not have it any more. */
async function fetchGuide(address: string): Promise<GuideToRecord | undefined> {
  const response = await fetch(address);
  return response.status === 404 ? undefined : readJson(response);
}

const fetchJson = async <T>(address: string): Promise<T> => readJson(await fetch(address));

async function readJson<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return response.json() as Promise<T>;
}
