/// <reference types="astro/client" />

declare module '@pagefind/default-ui' {
  /** The search interface that ships with Pagefind; the package has no types of its own. */
  export const PagefindUI: new (options: {
    element: HTMLElement;
    baseUrl: string;
    bundlePath: string;
    showImages: boolean;
    showSubResults: boolean;
    autofocus: boolean;
    translations: Record<string, string>;
  }) => unknown;
}

interface Window {
  /** Set by Starlight before the first paint. */
  StarlightThemeProvider?: { updatePickers(theme?: string): void };
}

declare namespace App {
  interface Locals {
    /** The features whose words are in the page already. */
    wordsInPage?: Set<string>;
  }
}
