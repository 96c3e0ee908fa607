/** A finished site of some files in a folder that is removed afterwards, and what a step of the build makes of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { onTestFinished } from 'vitest';

/** Writes the files, lets an integration do what it does when a build is done, and returns the folder. */
export async function finish(files: Record<string, string>, integration: AstroIntegration): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'finished-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const done = integration.hooks['astro:build:done'] as (build: { dir: URL }) => unknown;
  await done({ dir: pathToFileURL(`${root}/`) });
  return root;
}
