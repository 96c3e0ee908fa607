/**
 * How the names of everything begin that a site keeps: `clean-exit:` at the root of its origin and
 * `clean-exit:/docs/:` below `/docs/`, so that two copies of the site on one origin stay apart.
 */
export function storageScope(base: string): string {
  const folders = base.split('/').filter(Boolean);
  return folders.length > 0 ? `clean-exit:/${folders.join('/')}/:` : 'clean-exit:';
}

/** The scope of the site that this code was built for; that of the root where nobody built it, as in Node. */
export const SCOPE = storageScope((import.meta.env as { BASE_URL: string } | undefined)?.BASE_URL ?? '/');
