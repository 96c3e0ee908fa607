import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The option that is chosen in a question's form, at first the one remembered, and the way to choose another. */
export function useAnswer(form: RefObject<HTMLFormElement>, remembered: string | undefined) {
  const [chosen, choose] = useState<string>();

  // What was chosen before the island started stands in the HTML, and counts.
  useEffect(() => {
    const early = form.current?.querySelector<HTMLInputElement>('input:checked');
    if (early) choose(early.value);
  }, [form]);

  return [chosen ?? remembered, choose] as const;
}
