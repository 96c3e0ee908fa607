import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/pages.ts';

interface Import {
  file: string;
  from: string;
}

/** All imports below `src`, with local ones as paths below the root. */
const imports: Import[] = globSync('src/**/*.{ts,tsx,astro,mdx}', { cwd: ROOT }).flatMap((file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3])!;
    const from = name.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), name)) : name;
    return { file, from };
  });
});
const show = ({ file, from }: Import) => `${file} imports ${from}`;
const violations = (isWrong: (one: Import) => boolean) => imports.filter(isWrong).map(show);
const inLib = ({ file }: Import) => file.startsWith('src/lib/');
const withoutComments = (code: string) => code.replace(/\/\*.*?\*\//gs, '').replace(/\/\/.*/g, '');
const featureOf = (path: string) => /^src\/(?:lib|components)\/([^/]+)\//.exec(path)?.[1];

test('the imports are read at all', () => {
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.map(show)).toContain(
    'src/lib/checklist/progress.ts imports src/lib/checklist/step-state.ts',
  );
});

test('lib never imports components, Preact or a page', () => {
  expect(
    violations(
      (one) =>
        inLib(one) &&
        /^src\/(components|content|pages)\/|preact|^astro:/.test(one.from) &&
        // The one door to Astro’s collections.
        one.file !== 'src/lib/catalogue/collections.ts',
    ),
  ).toEqual(['src/lib/request/lint.ts imports src/content/words/en/reason.json']);
});

test('only stores know nanostores, and only they know that storage exists', () => {
  const isStore = (file: string) => /[/-]store\.ts$/.test(file);
  expect(
    violations((one) => inLib(one) && !isStore(one.file) && /nanostores|\/browser-storage/.test(one.from)),
  ).toEqual([]);
});

test('the browser’s storage is named in one module', () => {
  const named = globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT }).filter((file) =>
    /\b(?:localStorage|sessionStorage)\b/.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
  );
  expect(named).toEqual(['src/lib/storage/page-storage.ts']);
});

test('features of lib do not import each other, except through what is shared', () => {
  const shared = ['link', 'case', 'storage', 'words', 'reason', 'vendors'];
  // These two stand above the features: what is in the site, and what checks and publishes it.
  const above = ['authoring', 'catalogue'];
  expect(
    violations((one) => {
      const target = featureOf(one.from);
      return (
        inLib(one) &&
        !!target &&
        target !== featureOf(one.file) &&
        !shared.includes(target) &&
        !above.includes(featureOf(one.file)!)
      );
    }),
  ).toEqual([]);
});

test('own components have no inline scripts, styles or handlers', () => {
  const inline = globSync('src/components/**/*.{astro,tsx}', { cwd: ROOT }).filter((file) =>
    /is:inline|\sstyle=|\son[a-z]+="|define:vars/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(inline).toEqual([]);
});
