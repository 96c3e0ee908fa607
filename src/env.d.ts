/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The features whose words are in the page already. */
    wordsInPage?: Set<string>;
  }
}

/** Starlight's, or what `astro.config.mjs` puts in its place. */
declare module 'virtual:starlight/components/LanguageSelect' {
  import LanguageSelect from '@astrojs/starlight/components/LanguageSelect.astro';
  export default LanguageSelect;
}
