/**
 * Makes the journeys in every engine that starts on this machine, and says at the end which did and why others
 * did not. With `--after-all-tests`, Chromium is left out, in which all tests ran.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { engines, type EngineName } from './engines.ts';

const MINUTE = 60_000;

/** What was found out of an engine: its version, or why it cannot be used. */
type Tried = { name: EngineName; version: string } | { name: EngineName; why: string };

async function tryToStart(name: EngineName): Promise<Tried> {
  const start = engines[name]();
  if (!start) return { name, why: 'not installed' };
  try {
    const engine = await Promise.race([
      start(),
      new Promise<never>((_, reject) => setTimeout(() => reject(new Error('it takes too long')), MINUTE)),
    ]);
    const [major, minor] = engine.version.split('.');
    await engine.close();
    return { name, version: name === 'WebKit' ? `${major}.${minor}` : major! };
  } catch (error) {
    return { name, why: `does not start: ${String(error).split('\n')[0]}` };
  }
}

const afterAllTests = process.argv.includes('--after-all-tests');
const tried = await Promise.all((Object.keys(engines) as EngineName[]).map(tryToStart));
const wanted = tried.filter((one) => 'version' in one && !(afterAllTests && one.name === 'Chromium'));

/** Makes the journeys in the engines that are wanted; how many there were, and whether all went well. */
function makeJourneys(): { count: number; status: number } {
  if (wanted.length === 0) return { count: 0, status: 0 };
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      join('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      ...['--config', join('tests', 'engines', 'playwright.config.ts')],
      ...wanted.flatMap(({ name }) => ['--project', name]),
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '0' } },
  );
  console.log(stdout.trimEnd());
  const all = Number(/^Running (\d+) tests/m.exec(stdout)?.[1] ?? 0);
  return { count: all / wanted.length, status: status ?? 1 };
}

const { count, status } = makeJourneys();
const said = tried.map((one) => {
  if ('why' in one) return `${one.name} did not run (${one.why})`;
  const ran = afterAllTests && one.name === 'Chromium' ? 'all tests' : `${count} journeys`;
  return `${one.name} ${one.version} (${ran})`;
});
console.log(`Engines: ${said.join(', ')}${status === 0 ? '' : '; not all passed'}`);
process.exit(status);
