import { useEffect } from 'preact/hooks';

/** Shows the line of the case over the page, for whoever keeps facts in this browser. */
export function useCaseLine(): void {
  useEffect(() => {
    // Nothing of it belongs into the page itself, its styles neither.
    if (import.meta.env.SSR) return;
    const place = document.querySelector('[data-has-case] [data-case-place]');
    if (place) void import('./show-case.tsx').then(({ showCase }) => showCase(place));
  }, []);
}
