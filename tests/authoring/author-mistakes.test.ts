import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/lib/authoring/check-content.ts';
import { readCatalogue } from '../../src/lib/authoring/content.ts';
import { ROOT } from '../setup/root.ts';
import { buildSite, copySite } from '../setup/site-copy.ts';
import { FIXTURE } from '../setup/sites.ts';
import {
  GUIDE,
  guideMistakes,
  linkMistakes,
  treeMistakes,
  requestMistakes,
  schemaMistakes,
  yamlMistakes,
} from './mistakes.ts';

const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true, force: true })));

/** Everything that the author is told of a content with a mistake in it. */
function messagesFor(file: string, from: string | RegExp, to: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'clean-exit-'));
  copies.push(copy);
  cpSync(join(FIXTURE, 'src/content'), join(copy, 'src/content'), { recursive: true });
  cpSync(join(ROOT, 'src/content/words'), join(copy, 'src/content/words'), { recursive: true });
  change(join(copy, 'src/content', file), from, to);
  return [...checkContent(copy), ...refusals(copy)].join('\n');
}

function refusals(root: string): string[] {
  try {
    readCatalogue(root);
    return [];
  } catch (error) {
    return [String(error)];
  }
}

function change(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, () => to);
  expect(after, `${path} has “${from}” in it`).not.toBe(before);
  writeFileSync(path, after);
}

test('content without a mistake has nothing to be told', () => {
  expect(messagesFor(GUIDE, 'Turn the key to the left.', 'Turn the key to the right.')).toBe('');
});

describe.each([
  ['a guide has', guideMistakes],
  ['a link leads', linkMistakes],
  ['a tree has', treeMistakes],
  ['a request file has', requestMistakes],
  ['a schema is not kept:', schemaMistakes],
  ['YAML is none:', yamlMistakes],
])('the author is told when %s', (_, cases) => {
  test.each(cases)('%s', (_name, file, from, to, message) => {
    expect(messagesFor(file, from, to)).toMatch(message);
  });
});

test('the author is told when a guide stands in a folder of its own', () => {
  const copy = mkdtempSync(join(tmpdir(), 'clean-exit-'));
  copies.push(copy);
  cpSync(join(FIXTURE, 'src/content'), join(copy, 'src/content'), { recursive: true });
  cpSync(join(ROOT, 'src/content/words'), join(copy, 'src/content/words'), { recursive: true });
  cpSync(join(copy, 'src/content', GUIDE), join(copy, 'src/content', dirname(GUIDE), 'away/leave.mdx'));
  expect(checkContent(copy).join('\n')).toMatch(
    /away\/leave\.mdx:1: file: expected a guide directly in guides\//,
  );
});

describe('a build stops, with file, field, expectation and finding,', () => {
  const buildWith = (name: string, file: string, from: string | RegExp, to: string) => {
    const copy = copySite(name, FIXTURE);
    copies.push(copy);
    change(join(copy, 'src/content', file), from, to);
    return buildSite(copy);
  };

  test('for a mistake that our own checks find', async () => {
    const { code, output } = await buildWith('mistake-own', GUIDE, 'id="pack-books"', 'id="open-door"');
    expect(code).toBe(1);
    expect(output).toMatch(
      /leave-office\.mdx:\d+: <Step> id: expected an id used once in the guide, found “open-door”/,
    );
  });

  test('for a mistake that a schema finds', async () => {
    const { code, output } = await buildWith('mistake-schema', GUIDE, /\n {2}money: .*/, '');
    expect(code).toBe(1);
    expect(output).toContain('leave-office');
    expect(output).toMatch(/guide\.money.*(?:expected|required)/is);
  });
});
