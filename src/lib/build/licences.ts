import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Vite writes what it found in the scripts of the site, for `build.license`. */
export const BUNDLED = 'licenses.json';
/** Where the list stands in the finished site. */
export const LIST = 'licenses.txt';
/** What reaches readers and is in no bundle of Vite's: the script of islands, Starlight's styles, the search of the text, the service worker. */
const BESIDE = [
  'astro',
  '@astrojs/starlight',
  'pagefind',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** A package as Vite tells of it. */
export interface Licensed {
  name: string;
  version: string;
  /** The SPDX identifier that its `package.json` gives. */
  identifier?: string;
  text?: string;
}

/** Writes the licences of all packages of which something reaches readers. Stops the build where one has none. */
export function licences(): AstroIntegration {
  return {
    name: 'clean-exit-licences',
    hooks: {
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const bundled = JSON.parse(readFileSync(join(root, BUNDLED), 'utf8')) as Licensed[];
        rmSync(join(root, BUNDLED));
        writeFileSync(join(root, LIST), licenceList([...bundled, ...BESIDE.map(readPackage)]));
      },
    },
  };
}

/** The list as text, by name, each package once. Throws where a package says nothing of its licence. */
export function licenceList(packages: readonly Licensed[]): string {
  const byName = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const entries = [...byName].sort(([a], [b]) => a.localeCompare(b, 'en'));
  const parts = entries.map(([title, { identifier, text }]) => {
    if (!identifier) throw new Error(`${title} reaches readers, but names no licence.`);
    return `${title} (${identifier})\n${'-'.repeat(title.length)}\n\n${text ?? 'Its package has no text of the licence.'}\n`;
  });
  return `What these pages are made with, and under which licences.\n\n${parts.join('\n\n')}`;
}

function readPackage(name: string): Licensed {
  const folder = dirname(findPackageJSON(name, import.meta.url)!);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  // One of them keeps it in a folder of the same name.
  const file = globSync('LICENSE{,.*,/LICENSE}', { cwd: folder }).find((one) =>
    statSync(join(folder, one)).isFile(),
  );
  return {
    name,
    version,
    ...(license && { identifier: license }),
    ...(file && { text: readFileSync(join(folder, file), 'utf8').trim() }),
  };
}
