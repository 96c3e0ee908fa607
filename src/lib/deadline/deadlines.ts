import data from '../../content/deadlines.json' with { type: 'json' };
import type { Deadline } from './schema.ts';

/** The deadlines of all guides, as `content/deadlines.json` has them; the tests check it against its schema. */
export const deadlines = data as readonly Deadline[];
