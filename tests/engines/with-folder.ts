/** A folder that lasts as long as a browser does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from './tab.ts';

/** Starts a browser with a folder for what it downloads. The folder goes when the browser does, and when it does not start. */
export async function withFolder(
  start: (folder: string) => Promise<Omit<Engine, 'downloads'>>,
): Promise<Engine> {
  const downloads = mkdtempSync(join(tmpdir(), 'clean-exit-browser-'));
  const remove = () => rmSync(downloads, { recursive: true, force: true, maxRetries: 5 });
  try {
    const engine = await start(downloads);
    return { ...engine, downloads, close: () => engine.close().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
