import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ROOT } from './pages.ts';
import { FIXTURE } from './sites.ts';

/** A folder for one test with some files in its `src/content`, beside those of the fixture site if they are wanted. */
export function contentFolder(files: Record<string, string>, { withFixture = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'clean-exit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const content = join(folder, 'src/content');
  if (withFixture) {
    cpSync(join(FIXTURE, 'src/content'), content, { recursive: true });
    cpSync(join(ROOT, 'src/content/words'), join(content, 'words'), { recursive: true });
  }
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  return folder;
}
