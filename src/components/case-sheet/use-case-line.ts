import { useEffect } from 'preact/hooks';
import { sayMissing } from '../ui/say-missing.ts';

/** Shows over the page what is known of the case, for whoever keeps facts in this browser, and what came with a link. */
export function useCaseLine(): void {
  useEffect(() => {
    // Nothing of it belongs into the page itself, its styles neither.
    if (import.meta.env.SSR) return;
    const place = document.querySelector('[data-has-case] [data-case-place]');
    if (place) import('./show-case.tsx').then(({ showCase }) => showCase(place)).catch(sayMissing);
    // A guide shows what came with a link itself, beside what it has to say of its steps.
    if (/[#&]case=/.test(location.hash) && !document.querySelector('[data-steps]'))
      import('../carried/show-carried.tsx')
        .then(({ showCarried }) => showCarried(location.hash))
        .catch(sayMissing);
  }, []);
}
