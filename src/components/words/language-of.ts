import type { AstroGlobal } from 'astro';

/** The language of the page that is being rendered, as in its `lang` attribute. */
export const languageOf = ({ locals }: Pick<AstroGlobal, 'locals'>): string => locals.starlightRoute.lang;
