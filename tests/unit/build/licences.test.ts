import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { licenceList, licences } from '../../../src/lib/build/licences.ts';
import { finish } from './finished-site.ts';

const zod = { name: 'zod', version: '4.0.0', identifier: 'MIT', text: 'Copyright Colin' };
const astro = { name: 'astro', version: '7.0.0', identifier: 'ISC' };

test('each package stands once, by name, with its licence and its text', () => {
  const list = licenceList([zod, astro, { ...zod }]);
  expect(list.match(/^\S+ [\d.]+ \(\w+\)$/gm)).toEqual(['astro 7.0.0 (ISC)', 'zod 4.0.0 (MIT)']);
  expect(list).toContain('\n\nCopyright Colin\n');
});

test('a package of which two versions reach readers stands with both', () => {
  const list = licenceList([zod, { ...zod, version: '3.0.0' }]);
  expect(list).toContain('zod 3.0.0');
  expect(list).toContain('zod 4.0.0');
});

test('a package that names no licence stops the build', () => {
  expect(() => licenceList([{ name: 'thing', version: '1.0.0', text: 'All rights reserved' }])).toThrow(
    'thing 1.0.0 reaches readers, but names no licence.',
  );
});

test('the list has a line below each title, and says so where a package has no text', () => {
  expect(licenceList([astro, zod])).toBe(
    [
      'What these pages are made with, and under which licences.',
      '',
      'astro 7.0.0 (ISC)',
      '-----------',
      '',
      'Its package has no text of the licence.',
      '',
      '',
      'zod 4.0.0 (MIT)',
      '---------',
      '',
      'Copyright Colin',
      '',
    ].join('\n'),
  );
});

test('the finished site lists what Vite bundled and what reaches readers beside that, with the text of each licence', async () => {
  const root = await finish({ 'licenses.json': JSON.stringify([zod]) }, licences());
  expect(existsSync(join(root, 'licenses.json'))).toBe(false);
  const list = readFileSync(join(root, 'licenses.txt'), 'utf8');
  expect(list.match(/^\S+(?= [\d.]+ \(MIT\)$)/gm)).toEqual([
    '@astrojs/starlight',
    'astro',
    'pagefind',
    'workbox-core',
    'workbox-precaching',
    'workbox-routing',
    'workbox-strategies',
    'zod',
  ]);
  expect(list).not.toContain('Its package has no text of the licence.');
  expect(list).not.toContain('undefined');
  expect(list).not.toMatch(/\n{4}/);
  expect(list.match(/Permission is hereby granted, free of charge/g)!.length).toBeGreaterThanOrEqual(7);
});
