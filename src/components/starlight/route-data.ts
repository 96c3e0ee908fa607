import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** What Starlight puts into every page and nobody reads: the names of its makers, a card for a picture that there is none of, and the language once more. */
const UNREAD = ['generator', 'twitter:card', 'og:locale'];

/** Leaves that out of the pages, because readers pay for it by the byte; and marks guides. */
export const onRequest = defineRouteMiddleware(({ locals: { starlightRoute } }) => {
  starlightRoute.head = starlightRoute.head.filter(
    ({ attrs }) => !UNREAD.includes(String(attrs?.['name'] ?? attrs?.['property'])),
  );
  // What a guide looks like from its first line on.
  if (starlightRoute.entry.data.guide)
    starlightRoute.head.push({ tag: 'meta', attrs: { name: 'guide' }, content: '' });
});
