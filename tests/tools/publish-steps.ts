/** Adds the links of new steps to the committed list of published step links. */
import { readFileSync, writeFileSync } from 'node:fs';
import { addLinks, readPublished } from '../../src/lib/guide/published.ts';
import { PUBLISHED_STEPS, readPages } from '../setup/pages.ts';

const before = readFileSync(PUBLISHED_STEPS, 'utf8');
const after = addLinks(before, readPages());
writeFileSync(PUBLISHED_STEPS, after);
console.log(`${readPublished(after).length - readPublished(before).length} step links added.`);
