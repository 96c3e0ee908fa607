import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ROOT } from '../setup/root.ts';
import { copySite } from '../setup/site-copy.ts';

/**
 * `npm run dev` on a copy of the fixture site: what an author saves is checked at once, and no mistake
 * ends the server. On the way: the addresses of guides that were renamed or are gone.
 */
const PORT = 4390;
let copy: string;
let server: ChildProcess;
let output = '';

const path = (name: string) => join(copy, 'src/content', name);
const GUIDE = 'docs/guides/move-office.mdx';
const TREE = 'decisions/two-diamonds.yaml';

/** Changes a file, waits for what the server says of it, and puts the file back. */
async function saying(name: string, change: (text: string) => string, line: RegExp): Promise<void> {
  const before = readFileSync(path(name), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  output = '';
  writeFileSync(path(name), after);
  await vi.waitFor(() => expect(output).toMatch(line), { timeout: 20_000, interval: 50 });
  output = '';
  writeFileSync(path(name), before);
  await vi.waitFor(() => expect(output).toContain('Nothing is wrong'), { timeout: 20_000, interval: 50 });
}

const get = async (page: string) => {
  const response = await fetch(`http://localhost:${PORT}/${page}`);
  return { status: response.status, text: await response.text() };
};

beforeAll(async () => {
  copy = copySite('dev', 'tests/fixtures/site');
  const guide = readFileSync(path(GUIDE), 'utf8');
  writeFileSync(path(GUIDE), guide.replace('\nguide:\n', '\nguide:\n  aliases: [change-office]\n'));
  writeFileSync(
    path('retired-guides.yaml'),
    'close-office:\n  title: Close the office\n  on: 2026-11-20\n  notice: Offices are not closed any more.\n  instead: leave-office\n',
  );
  appendFileSync(path('published-steps.txt'), 'guides/change-office/#pack\nguides/close-office/#lock\n');
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', String(PORT)], {
    cwd: copy,
    // Not the test runner’s own environment, which says that this is a test.
    env: { PATH: process.env['PATH'], ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (data: Buffer) => (output += String(data)));
  }
  await vi.waitFor(() => expect(output).toContain('watching for file changes'), {
    timeout: 60_000,
    interval: 100,
  });
}, 70_000);

afterAll(() => {
  server.kill();
  rmSync(copy, { recursive: true, force: true });
});

test('a save with a mistake is answered with its line, and one that mends it as well', async () => {
  await saying(
    GUIDE,
    (text) => `${text}\n[gone](../nowhere/)\n`,
    /move-office\.mdx:\d+: link: expected a link to a page that exists, found “\.\.\/nowhere\/”/,
  );
  await saying(
    'requests/letter.yaml',
    (text) => text.replace(/\{\w+\}/, '{nobody}'),
    /letter\.yaml: .*expected .*found “nobody”/,
  );
});

test('a cycle in a decision ends neither the check nor the server', async () => {
  await saying(
    TREE,
    (text) => text.replace(/next: [\w-]+(?= *\})(?![\s\S]*next: )/, 'next: top'),
    /two-diamonds\.yaml: .*found a cycle through “top”/,
  );
  expect((await get('decide/')).status).toBe(200);
});

test('a renamed guide leads on from its old address, with every step that was published', async () => {
  const { status, text } = await get('guides/change-office/');
  expect(status).toBe(200);
  expect(text).toMatch(/href="\/guides\/move-office\/"/);
  expect(text).toMatch(/id="pack"/);
});

test('a guide that is gone says since when, and what to use instead', async () => {
  const { status, text } = await get('guides/close-office/');
  expect(status).toBe(200);
  expect(text).toContain('Offices are not closed any more.');
  expect(text).toContain('20 November 2026');
  expect(text).toMatch(/href="\/guides\/leave-office\/"/);
  expect(text).toMatch(/id="lock"/);
});
