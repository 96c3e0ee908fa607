import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/root.ts';

const withoutComments = (code: string) => code.replace(/\/\*.*?\*\//gs, '').replace(/\/\/.*/g, '');

test('the browser’s storage is named in one module', () => {
  const named = globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT }).filter((file) =>
    /\b(?:localStorage|sessionStorage)\b/.test(withoutComments(readFileSync(join(ROOT, file), 'utf8'))),
  );
  expect(named).toEqual(['src/lib/storage/page-storage.ts']);
});

test('own components have no inline scripts, styles or handlers', () => {
  const inline = globSync('src/components/**/*.{astro,tsx}', { cwd: ROOT }).filter((file) =>
    /is:inline|\sstyle=|\son[a-z]+="|define:vars/.test(readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(inline).toEqual([]);
});
