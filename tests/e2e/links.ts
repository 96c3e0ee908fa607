import type { APIRequestContext } from '@playwright/test';
import { addressOf, type Site } from '../setup/sites.ts';
import { pathsOf } from './paths.ts';

/**
 * The links of all pages of a site that lead to no page or to no element of it, or out of its base path;
 * read from the HTML, in which every link of the prose stands before a script has run.
 */
export async function brokenLinks(request: APIRequestContext, site: Site): Promise<string[]> {
  const address = addressOf(site);
  const { origin } = new URL(address);
  const pages = new Map<string, string>();
  const read = async (url: string): Promise<string> => {
    if (!pages.has(url)) {
      const response = await request.get(url);
      pages.set(url, response.ok() || url.endsWith('/404.html') ? await response.text() : '');
    }
    return pages.get(url)!;
  };

  const broken: string[] = [];
  for (const path of pathsOf(site)) {
    const from = address + path;
    for (const [, href] of (await read(from)).matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)) {
      const { href: to, origin: host, pathname, hash } = new URL(href!.replaceAll('&amp;', '&'), from);
      if (host !== origin) continue;
      const text = pathname.startsWith(site.base) ? await read(origin + pathname) : '';
      // Answers of a decision are no elements; their addresses have tests of their own.
      const element = hash.includes('=') ? '' : decodeURIComponent(hash.slice(1));
      if (!text || (element && !text.includes(`id="${element}"`))) broken.push(`${path}: ${to}`);
    }
  }
  return broken;
}
