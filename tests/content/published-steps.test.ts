import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { brokenLinks, currentLinks, readPublished } from '../../src/lib/guide/published.ts';
import { PUBLISHED_STEPS, readPages } from '../setup/pages.ts';

const published = readPublished(readFileSync(PUBLISHED_STEPS, 'utf8'));

test('every step link that was ever published still leads to a step or to a notice', () => {
  expect(brokenLinks(published, readPages())).toEqual([]);
});

test('every step is on the list (“npm run publish-steps” adds new ones)', () => {
  expect(currentLinks(readPages()).filter((link) => !published.includes(link))).toEqual([]);
});
