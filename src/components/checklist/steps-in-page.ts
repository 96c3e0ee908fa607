import { headingId } from '../../lib/link/step-link.ts';

/** A step as the page shows it. */
export interface ShownStep {
  id: string;
  title: string;
  aliases: string[];
  versions: string[];
}

/** The steps that stand in this page, in their order: what the page says once need not be told to its island again. */
export const stepsInPage = (): ShownStep[] =>
  [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
    id: step.id,
    title: document.getElementById(headingId(step.id))?.textContent ?? step.id,
    aliases: [...step.querySelectorAll(':scope > span[id]')].map(({ id }) => id),
    versions: step.closest<HTMLElement>('[data-version]')?.dataset['version']?.split(' ') ?? [],
  }));

/** As many steps as the page has of its leading version, before it can be read: of the first the title is known. */
export const stepsAtFirst = (count: number, first: Pick<ShownStep, 'id' | 'title'>): ShownStep[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(index === 0 ? first : { id: `step-${index}`, title: '' }),
    aliases: [],
    versions: [],
  }));
