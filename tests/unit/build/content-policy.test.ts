import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sitePolicy, withPolicy } from '../../../src/lib/build/content-policy.ts';

const page = (script: string, style: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><script>${script}</script><style>${style}</style></head></html>`;
const policyIn = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
const directives = (policy: string) =>
  new Map(policy.split(';').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)]));
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows its own script and style by their hashes, and files of the site, and nothing else that runs', () => {
  const policy = directives(policyIn(withPolicy(page('let a', 'p{order:1}'))));
  expect(policy.get('script-src')).toEqual(["'self'", sha256('let a')]);
  expect(policy.get('style-src')).toEqual(["'self'", sha256('p{order:1}')]);
  for (const none of ['default-src', 'base-uri', 'form-action', 'object-src'])
    expect(policy.get(none), none).toEqual(["'none'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
});

test('the policy stands before the first script and the first style sheet', () => {
  expect(withPolicy(page('let a', ''))).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"\/><meta http-equiv=/,
  );
});

test('the header for a site allows what any of its pages has, each hash once, and refuses frames', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.html'), page('let a', 'p{order:1}'));
  writeFileSync(join(folder, 'b.html'), page('let b', 'p{order:1}'));
  const policy = directives(sitePolicy(folder));
  expect(policy.get('script-src')).toEqual([
    "'self'",
    "'wasm-unsafe-eval'",
    ...[sha256('let a'), sha256('let b')].sort(),
  ]);
  expect(policy.get('style-src')).toEqual(["'self'", sha256('p{order:1}')]);
  expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
});

test('no policy allows inline code or text that is turned into code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.html'), page('let a', 'p{order:1}'));
  expect(`${policyIn(withPolicy(page('', '')))} ${sitePolicy(folder)}`).not.toMatch(/'unsafe-/);
});
