/// <reference types="astro/client" />

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
