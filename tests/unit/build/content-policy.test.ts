import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contentPolicy, sitePolicy, withPolicy } from '../../../src/lib/build/content-policy.ts';
import { finish } from './finished-site.ts';

const page = (script: string, style: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><script>${script}</script><style>${style}</style></head></html>`;
const policyIn = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
const directives = (policy: string) =>
  new Map(policy.split(';').map((one) => [one.split(' ')[0]!, one.split(' ').slice(1)]));
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page allows its own script and style by their hashes, and files of the site, and nothing else that runs', () => {
  const policy = directives(policyIn(withPolicy(page('let a', 'p{order:1}'), 'a.html')));
  expect(policy.get('script-src')).toEqual(["'self'", sha256('let a')]);
  expect(policy.get('style-src')).toEqual(["'self'", sha256('p{order:1}')]);
  for (const none of ['default-src', 'base-uri', 'form-action', 'object-src'])
    expect(policy.get(none), none).toEqual(["'none'"]);
  expect(policy.get('connect-src')).toEqual(["'self'"]);
  expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
  expect(policy.get('trusted-types')).toEqual(['default']);
  expect(policy.get('img-src')).toEqual(["'self'", 'data:']);
  expect(policy.get('worker-src')).toEqual(["'self'"]);
  expect([...policy.keys()].toSorted()).toEqual([
    'base-uri',
    'connect-src',
    'default-src',
    'form-action',
    'img-src',
    'object-src',
    'require-trusted-types-for',
    'script-src',
    'style-src',
    'trusted-types',
    'worker-src',
  ]);
});

test('the policy stands before the first script and the first style sheet', () => {
  expect(withPolicy(page('let a', ''), 'a.html')).toMatch(
    /^<!DOCTYPE html><html><head><meta charset="utf-8"\/><meta http-equiv=/,
  );
});

test.each([
  ['no charset', '<title>Gone</title>', /^a\.html has no <meta charset/],
  [
    'a sheet before it',
    '<link rel="stylesheet" href="/a.css"><meta charset="utf-8">',
    'a.html has <link rel="stylesheet" href="/a.css"> before',
  ],
  [
    'a script before it',
    '<script src="/a.js"></script><meta charset="utf-8"/>',
    'a.html has <script src="/a.js"> before',
  ],
  [
    'a sheet with a condition',
    '<meta charset="utf-8"/><style media="print">p{}</style>',
    'a.html has <style media="print">',
  ],
  [
    'a module in the page',
    '<meta charset="utf-8"/><script type="module">a()</script>',
    'a.html has <script type="module">',
  ],
])('a page with %s cannot have its policy, and stops the build with its name', (_, html, said) => {
  expect(() => withPolicy(html, 'a.html')).toThrow(said);
});

test('data and the files of scripts need no hash; a later mention of the charset stays as it is', () => {
  const html =
    '<meta charset="utf-8"><script type="application/json" data-words="a">{}</script><script type="module" src="/a.js"></script><script type="application/ld+json">{}</script><meta charset="utf-8">';
  const written = withPolicy(html, 'a.html');
  expect(directives(policyIn(written)).get('script-src')).toEqual(["'self'"]);
  expect(written.replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
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

test('the header is the same in whichever order the pages of a site are read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const scripts = ['let a', 'let b', 'let c', 'let d', 'let e'];
  scripts.forEach((script, at) => writeFileSync(join(folder, `${at}.html`), page(script, '')));
  const hashes = directives(sitePolicy(folder)).get('script-src')!.slice(2);
  expect(hashes).toEqual(scripts.map(sha256).sort());
});

test('no policy allows inline code or text that is turned into code', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'a.html'), page('let a', 'p{order:1}'));
  expect(`${policyIn(withPolicy(page('', ''), 'a.html'))} ${sitePolicy(folder)}`).not.toMatch(/'unsafe-/);
});

test('when a build is done, every page of it states the policy of what stands in it then', async () => {
  const html = page('let é', 'p{order:1}').replace('</head>', '</head><p style="color:red">é</p>');
  const root = await finish({ 'index.html': html, 'a/index.html': html, 'a.txt': html }, contentPolicy());
  for (const path of ['index.html', 'a/index.html']) {
    const written = readFileSync(join(root, path), 'utf8');
    const [, style] = /<style>(.*?)<\/style>/s.exec(written)!;
    expect(style).toContain('color:red');
    expect(written).not.toContain('style="');
    expect(directives(policyIn(written)).get('style-src')).toEqual(["'self'", sha256(style!)]);
  }
  expect(readFileSync(join(root, 'a.txt'), 'utf8')).toBe(html);
});
