/** Where a built site is served for its author, and what its whole addresses begin with where nobody said otherwise. */
export const HERE = 'http://localhost:4321';

/**
 * What is wrong with the address of a site that is to be published; `undefined` for nothing. It has to be the
 * origin of a web host: every whole address begins with it, and the folder comes from BASE_PATH.
 */
export function siteUrlProblem(siteUrl: string | undefined): string | undefined {
  if (!siteUrl) return `SITE_URL is not set. Every whole address in this build begins with ${HERE}`;
  const url = URL.parse(siteUrl);
  if (!url || !['http:', 'https:'].includes(url.protocol))
    return `SITE_URL is “${siteUrl}”, which is no web address`;
  if (url.href !== `${url.origin}/`)
    return `SITE_URL is “${siteUrl}”, but only its origin, ${url.origin}, is used; a folder goes into BASE_PATH`;
  if (url.hostname === 'localhost') return `SITE_URL is “${siteUrl}”, which is this machine`;
  return undefined;
}
