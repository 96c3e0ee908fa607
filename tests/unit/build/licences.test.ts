import { expect, test } from 'vitest';
import { licenceList } from '../../../src/lib/build/licences.ts';

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
