import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import rules from '../../src/content/to-log.json' with { type: 'json' };
import { FACT_NAMES } from '../../src/lib/case/facts.ts';
import { guidePaths } from '../e2e/paths.ts';
import { ROOT } from '../setup/root.ts';

test('the rules name guides, facts, requests and sources that there are', () => {
  const sources = readFileSync(join(ROOT, 'src/content/sources.yaml'), 'utf8');
  for (const { guides, facts, request, source } of rules) {
    for (const id of guides) expect(guidePaths).toContain(`/guides/${id}/`);
    for (const name of facts.flat()) expect(FACT_NAMES).toContain(name);
    expect(() => readFileSync(join(ROOT, `src/content/requests/${request}.yaml`))).not.toThrow();
    expect(sources).toContain(`url: ${source}\n`);
  }
});
