import { headingId } from '../../lib/link/heading-id.ts';

/** A step as the page shows it. */
export interface ShownStep {
  id: string;
  title: string;
  aliases: string[];
  versions: string[];
  kind: 'step' | 'prerequisite';
  waits: boolean;
}

/** The steps that stand in this page, in their order: what the page says once need not be told to its island again. */
export const stepsInPage = (): ShownStep[] =>
  [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
    id: step.id,
    title: document.getElementById(headingId(step.id))?.textContent ?? step.id,
    aliases: [...step.querySelectorAll(':scope > span[id]')].map(({ id }) => id),
    versions: step.closest<HTMLElement>('[data-version]')?.dataset['version']?.split(' ') ?? [],
    kind: step.dataset['step'] as ShownStep['kind'],
    waits: 'waits' in step.dataset,
  }));

/** As many checks and steps as the page has of its leading version, before it can be read. */
export const stepsAtFirst = (checks: number, steps: number): ShownStep[] =>
  Array.from({ length: checks + steps }, (_, index) => ({
    id: `row-${index}`,
    title: '',
    aliases: [],
    versions: [],
    kind: index < checks ? 'prerequisite' : 'step',
    waits: false,
  }));
