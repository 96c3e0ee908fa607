/**
 * The address that was meant by one in which a mail program has encoded the `#`, also more than once:
 * `/guides/x/%23open-order` gives `/guides/x/#open-order`, whole and on the same origin; `undefined` where there is
 * no such sign. A query behind it was added on the way, and is left out. Takes and returns absolute addresses.
 */
export function mendEncodedHash(address: string): string | undefined {
  const url = new URL(address);
  const found = /^(.*?)\/?%(?:25)*23(.+)/is.exec(url.pathname);
  if (!found) return undefined;
  const [, path, fragment] = found;
  url.pathname = `${path}/`;
  url.search = '';
  url.hash = fragment!;
  return url.href;
}
