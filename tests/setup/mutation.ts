/**
 * Mutation tests of `src/lib`, a folder after the other, since each is changed under its own tests only: what
 * a folder promises has to be noticed there. Names of folders may be given: `npm run test:mutation -- link words`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** The part of all changes that has to be noticed, in percent. */
const WANTED = 90;
/** What Stryker calls a change that a test noticed; one that cannot be compiled is none. */
const NOTICED = ['Killed', 'Timeout'];
const NO_CHANGE = ['Ignored', 'CompileError', 'RuntimeError'];

interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** What became of each change in a folder; nothing where Stryker changes nothing in it. */
function mutate(folder: string): string[] {
  const env = { ...process.env, MUTATED_FOLDER: folder };
  const { status } = spawnSync('stryker', ['run'], { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(
    readFileSync(join(ROOT, `node_modules/.cache/mutation/${folder}-report.json`), 'utf8'),
  ) as Report;
  return Object.values(report.files)
    .flatMap(({ mutants }) => mutants.map((mutant) => mutant.status))
    .filter((one) => !NO_CHANGE.includes(one));
}

const asked = process.argv.slice(2);
// The checks of the whole content are tested by builds: `stryker.config.mjs` says why nothing is changed there.
const folders =
  asked.length > 0 ? asked : readdirSync(join(ROOT, 'src/lib')).filter((one) => one !== 'authoring');
const scoreOf = (all: string[]) => (100 * all.filter((one) => NOTICED.includes(one)).length) / all.length;

const results = folders.map((folder) => [folder, mutate(folder)] as const);
for (const [folder, all] of results) console.log(`${folder}: ${scoreOf(all).toFixed(1)} % of ${all.length}`);
const whole = scoreOf(results.flatMap(([, all]) => all));
console.log(`all: ${whole.toFixed(1)} %, wanted are ${WANTED} %`);
if (!(whole >= WANTED)) process.exit(1);
