/** Says in the page that a part of it could not be had, as it is said of an island that did not come. */
export const sayMissing = (): void => void dispatchEvent(new Event('astro:hydration-error'));
