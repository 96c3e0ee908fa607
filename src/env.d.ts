/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The features whose words are in the page already. */
    wordsInPage?: Set<string>;
  }
}
