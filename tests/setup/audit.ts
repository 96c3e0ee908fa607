/**
 * Whether a package that the site is made with has a known vulnerability. Run as a program it asks the package
 * registry through npm, and fails for one that is known; where the registry does not answer, it says so and passes.
 */
import { spawnSync } from 'node:child_process';

/** What npm's report means: the vulnerable packages by name, or `undefined` where there is no report. */
export function vulnerablePackages(report: string): string[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(report);
  } catch {
    return undefined;
  }
  const { vulnerabilities } = (read ?? {}) as { vulnerabilities?: unknown };
  if (typeof vulnerabilities !== 'object' || vulnerabilities === null) return undefined;
  return Object.entries(vulnerabilities as Record<string, { severity?: string }>).map(
    ([name, { severity }]) => `${name} (${severity ?? 'unknown'})`,
  );
}

/** What a report comes to, as a sentence, and whether the tests fail by it. */
export function verdict(report: string): { says: string; fails: boolean } {
  const found = vulnerablePackages(report);
  if (!found)
    return {
      says: 'Vulnerabilities: not checked, the package registry does not tell of any.',
      fails: false,
    };
  return found.length === 0
    ? { says: 'Vulnerabilities: none known in what the site is made with.', fails: false }
    : { says: `Known vulnerabilities, see “npm audit --omit=dev”: ${found.join(', ')}`, fails: true };
}

if (import.meta.main) {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json', '--fetch-retries=0'], {
    encoding: 'utf8',
    timeout: 30_000,
    shell: process.platform === 'win32',
  });
  const { says, fails } = verdict(stdout ?? '');
  console.log(says);
  if (fails) process.exit(1);
}
