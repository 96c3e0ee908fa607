import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** What Starlight puts into every page and nobody reads: the names of its makers, a card for a picture that there is none of, and the language once more. */
const UNREAD = ['generator', 'twitter:card', 'og:locale'];

/** Leaves that out of the pages: readers pay for it by the byte. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
  starlightRoute.head = starlightRoute.head.filter(
    ({ attrs }) => !UNREAD.includes(String(attrs?.['name'] ?? attrs?.['property'])),
  );
});
