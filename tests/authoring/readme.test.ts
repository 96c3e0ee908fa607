import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../setup/root.ts';
import { buildSite, copySite } from '../setup/site-copy.ts';

/** README's “Add a guide”, done to the letter on a copy of the project. */
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const section = /^## Add a guide\n(.*?)^## /ms.exec(readme)![1]!;
const block = (language: string, nth = 0): string =>
  [...section.matchAll(new RegExp(`^ *\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms'))][nth]![1]!.replace(
    /^ {3}/gm,
    '',
  );
const [, page, guide] = /`(src\/content\/docs\/guides\/([\w-]+)\.mdx)`/.exec(section)!;
const [claims] = /src\/content\/claims\/[\w-]+\.yaml/.exec(section)!;
const [, command] = /`npm run ([\w-]+)`/.exec(section)!;

let copy: string;
beforeAll(() => {
  copy = copySite('readme');
  for (const part of ['tests', 'README.md', 'LICENSE', '.npmrc', 'package-lock.json', 'vitest.config.ts']) {
    if (existsSync(join(ROOT, part))) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  writeFileSync(join(copy, page!), block('mdx'));
  appendFileSync(join(copy, 'src/content/sources.yaml'), `\n${block('yaml')}`);
  writeFileSync(join(copy, claims), block('yaml', 1));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('before the command, the content tests name the command that is still to be run', () => {
  const { status, output } = runTests('tests/content/published');
  expect(status).not.toBe(0);
  expect(output).toContain(`npm run ${command}`);
});

test('after it, every content test passes', () => {
  expect(run('npm', ['run', command!])).toMatchObject({ status: 0 });
  // Words belong to components, of which a guide adds none.
  const { status, output } = runTests('tests/content', '--exclude', '**/words.test.ts');
  expect(output.match(/^ *FAIL .*/gm) ?? []).toEqual([]);
  expect({ status, output }).toMatchObject({ status: 0 });
});

test('the build has the new guide, with its steps', async () => {
  const { code, output } = await buildSite(copy);
  expect({ code, output }).toMatchObject({ code: 0 });
  const { guides } = JSON.parse(readFileSync(join(copy, 'dist/guides.json'), 'utf8')) as {
    guides: { id: string; steps: { id: string }[] }[];
  };
  expect(guides.find(({ id }) => id === guide)?.steps.map(({ id }) => id)).toEqual([
    'open-trial',
    'end-trial',
  ]);
});

const runTests = (...args: string[]) =>
  run(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', ...args]);

function run(program: string, args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1', VITEST: '' },
  });
  return { status, output: stdout + stderr };
}
