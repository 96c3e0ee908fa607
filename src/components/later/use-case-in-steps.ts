import { useEffect } from 'preact/hooks';
import { factsIn } from '../../lib/case/facts.ts';
import { fillFacts } from '../../lib/case/fill-facts.ts';
import { noteIn } from '../../lib/checklist/notes.ts';
import type { Identified } from '../../lib/checklist/step-keys.ts';
import { useCaseEntries } from '../case/use-case-entries.ts';

/** Shows in the steps what the case knows: notes where they were made, and facts in the texts that are copied. */
export function useCaseInSteps(guide: Identified, steps: readonly Identified[]): void {
  const entries = useCaseEntries();
  useEffect(() => {
    for (const step of steps) showNote(step.id, noteIn(entries, guide, step));
    const facts = factsIn(entries);
    for (const code of document.querySelectorAll<HTMLElement>('copyable-text code')) {
      const text = (code.dataset['text'] ??= code.textContent);
      code.textContent = fillFacts(text, facts);
    }
  });
}

function showNote(step: string, note: string): void {
  const controls = document.querySelector(`#${step} [data-controls]`);
  const shown = controls?.previousElementSibling?.matches('[data-own-note]')
    ? controls.previousElementSibling
    : undefined;
  if (!note) return shown?.remove();
  const place = shown ?? document.createElement('p');
  place.toggleAttribute('data-own-note', true);
  place.textContent = note;
  if (!shown) controls?.before(place);
}
