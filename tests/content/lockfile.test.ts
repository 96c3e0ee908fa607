import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/root.ts';

interface Locked {
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
  dev?: boolean;
}
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const packages: Record<string, Locked> = read('package-lock.json').packages;
const nameOf = (path: string) => path.split('node_modules/').at(-1)!;
const names = new Set(Object.keys(packages).map(nameOf));

test('the lock file is whole: it has the optional packages of every platform', () => {
  const missing = Object.values(packages)
    .flatMap((locked) => Object.keys(locked.optionalDependencies ?? {}))
    .filter((name) => !names.has(name));
  expect(missing).toEqual([]);
});

test('every package that has an install script is named as allowed or not', () => {
  const withScript = Object.entries(packages).filter(([, locked]) => locked.hasInstallScript);
  const { allowScripts } = read('package.json');
  expect(withScript.map(([path]) => nameOf(path)).filter((name) => !(name in allowScripts))).toEqual([]);
  // The site is built without any; `node` only brings the program that builds it.
  const allowed = Object.entries(allowScripts).filter(([, isAllowed]) => isAllowed);
  expect(allowed.map(([name]) => name)).toEqual(['node']);
});

test('npm is told to install nothing that has an install script of another name', () => {
  expect(readFileSync(join(ROOT, '.npmrc'), 'utf8')).toMatch(/^strict-allow-scripts=true$/m);
});

test('the project has a licence, the one that its package names', () => {
  expect(readFileSync(join(ROOT, 'LICENSE'), 'utf8')).toMatch(/^MIT License\n/);
  expect(read('package.json').license).toBe('MIT');
});
