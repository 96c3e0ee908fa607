/** The path of a page below the base path: `('/clean-exit/', 'guides/x')` gives `/clean-exit/guides/x/`. */
export function pagePath(base: string, page: string): string {
  const folders = [...base.split('/'), ...page.split('/')].filter(Boolean);
  return folders.length > 0 ? `/${folders.join('/')}/` : '/';
}
