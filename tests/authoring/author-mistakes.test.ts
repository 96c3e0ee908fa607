import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../setup/pages.ts';

/**
 * The real build, on a copy of the site with a mistake in it. What each mistake says is tested with
 * the checks themselves; this shows that a build stops for them, for the schema's and for ours.
 */
const copies: string[] = [];
afterAll(() => copies.forEach((copy) => rmSync(copy, { recursive: true })));

function buildWith(
  file: string,
  change: (text: string) => string,
): Promise<{ code: number; output: string }> {
  const copy = mkdtempSync(join(ROOT, 'node_modules', '.broken-site-'));
  copies.push(copy);
  for (const name of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'public']) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  return new Promise((resolve) => {
    const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
    execFile(process.execPath, [astro, 'build'], { cwd: copy }, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

const GUIDE = 'src/content/docs/guides/close-aws-account.mdx';

test('a step id used twice stops the build, with file, field, expectation and finding', async () => {
  const { code, output } = await buildWith(GUIDE, (text) =>
    text.replace('id="choose-terminate"', 'id="open-subscriptions"'),
  );
  expect(code).toBe(1);
  expect(output).toMatch(
    /close-aws-account\.mdx:\d+: <Step> id: expected an id used once in the guide, found “open-subscriptions”/,
  );
});

test('a missing at-a-glance field stops the build, with file and field', async () => {
  const { code, output } = await buildWith(GUIDE, (text) => text.replace(/\n {2}money: .*/, ''));
  expect(code).toBe(1);
  expect(output).toContain('close-aws-account');
  expect(output).toMatch(/guide\.money.*expected|guide\.money.*required/is);
});
