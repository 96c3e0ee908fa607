/**
 * Mutation tests of `src/lib`, a folder after the other, since each is changed under its own tests only: what
 * a folder promises has to be noticed there. Names of folders may be given: `npm run test:mutation -- link words`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : readdirSync(join(ROOT, 'src/lib'));
const failed = folders.filter((folder) => {
  const env = { ...process.env, MUTATED_FOLDER: folder };
  return spawnSync('stryker', ['run'], { cwd: ROOT, stdio: 'inherit', env }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Too many changes were noticed by no test: ${failed.join(', ')}`);
  process.exit(1);
}
