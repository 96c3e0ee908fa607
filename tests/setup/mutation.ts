/**
 * Mutation tests of `src/lib`, a folder after the other, since each is changed under its own tests only: what
 * a folder promises has to be noticed there. Names of folders may be given: `npm run test:mutation -- link words`.
 * What no test notices needs a reason in `tests/mutation-survivors.yaml`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import {
  changesIn,
  outdated,
  readReasons,
  scoreOf,
  unexplained,
  withoutSurvivors,
  type Change,
  type Report,
} from './survivors.ts';

/** The part of all changes that has to be noticed, in percent. */
const WANTED = 90;

/** What became of each change in a folder; nothing where Stryker changes nothing in it. */
function mutate(folder: string): Change[] {
  const env = { ...process.env, MUTATED_FOLDER: folder };
  tryAgain(inCache(`${folder}.json`));
  const { status } = spawnSync('stryker', ['run'], { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
  return changesIn(readReport(inCache(`${folder}-report.json`)));
}

/** Makes Stryker forget which changes were not noticed: a test may notice them by now. */
function tryAgain(remembered: string): void {
  if (!existsSync(remembered)) return;
  writeFileSync(remembered, JSON.stringify(withoutSurvivors(readReport(remembered))));
}

const inCache = (name: string): string => join(ROOT, 'node_modules/.cache/mutation', name);

const readReport = (path: string): Report => JSON.parse(readFileSync(path, 'utf8')) as Report;

const asked = process.argv.slice(2);
// The checks of the whole content are tested by builds: `stryker.config.mjs` says why nothing is changed there.
const folders =
  asked.length > 0 ? asked : readdirSync(join(ROOT, 'src/lib')).filter((one) => one !== 'authoring');

const results = folders.map((folder) => [folder, mutate(folder)] as const);
const all = results.flatMap(([, changes]) => changes);
const reasons = readReasons();
for (const { file, text } of outdated(all, reasons)) console.log(`Noticed by now, in ${file}: ${text}`);
const missing = unexplained(all, reasons);
for (const { file, text } of missing) console.log(`Not noticed, and without a reason, in ${file}: ${text}`);
for (const [folder, changes] of results)
  console.log(`${folder}: ${scoreOf(changes).toFixed(1)} % of ${changes.length}`);
console.log(`all: ${scoreOf(all).toFixed(1)} % of ${all.length}, wanted are ${WANTED} %`);
if (!(scoreOf(all) >= WANTED) || missing.length > 0) process.exit(1);
