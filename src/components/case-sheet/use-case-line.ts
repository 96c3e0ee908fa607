import { useEffect } from 'preact/hooks';

/** Shows over the page what is known of the case, for whoever keeps facts in this browser, and what came with a link. */
export function useCaseLine(): void {
  useEffect(() => {
    // Nothing of it belongs into the page itself, its styles neither.
    if (import.meta.env.SSR) return;
    const place = document.querySelector('[data-has-case] [data-case-place]');
    if (place) void import('./show-case.tsx').then(({ showCase }) => showCase(place));
    // A guide shows what came with a link itself, beside what it has to say of its steps.
    if (/[#&]case=/.test(location.hash) && !document.querySelector('[data-steps]'))
      void import('../carried/show-carried.tsx').then(({ showCarried }) => showCarried(location.hash));
  }, []);
}
