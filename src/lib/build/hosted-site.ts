import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitePolicy } from './content-policy.ts';

/** What the configuration of a host has to know of a built site. */
export interface HostedSite {
  /** Where the site is published, its base path included, with a slash at the end. */
  address: URL;
  /** The folder on the host that holds what the build wrote, without a slash at the end. */
  root: string;
  /** The content security policy of this build. */
  policy: string;
}

/** Reads what a host has to know from a built site itself, which will stand in the folder `root` there. */
export function readHostedSite(folder: string, root = folder): HostedSite {
  const home = readFileSync(join(folder, 'index.html'), 'utf8');
  const [, address] = /<link rel="canonical" href="([^"]+)"/.exec(home) ?? [];
  if (address === undefined)
    throw new Error(`${folder}/index.html does not say where the site is published.`);
  return { address: new URL(address), root, policy: sitePolicy(folder) };
}
