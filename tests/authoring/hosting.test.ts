import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { ROOT } from '../setup/pages.ts';

/** HOSTING.md's lines for a release, done to the letter in a folder of its own. */
const hosting = readFileSync(join(ROOT, 'HOSTING.md'), 'utf8');
const [publishing, lastWithCaddy] = [...hosting.matchAll(/```sh\n(.*?)```/gs)].map(([, lines]) => lines!);
const [takingBack, takingBackWithCaddy] = [
  ...hosting.matchAll(/^ {4}(ln -sfn \/srv\/clean-exit\/\d+T\d+ .*)$/gm),
].map(([, line]) => line!);
/** The server's own lines are the last three. */
const publishingWithCaddy = [...publishing!.trimEnd().split('\n').slice(0, -3), lastWithCaddy].join('\n');
const servers = [
  {
    server: 'nginx',
    lines: publishing!,
    back: takingBack!,
    file: 'nginx.conf',
    asked: ['nginx -t', 'nginx -s reload'],
    root: (site: string) => `root "${site}";`,
  },
  {
    server: 'Caddy',
    lines: publishingWithCaddy,
    back: takingBackWithCaddy!,
    file: 'Caddyfile',
    asked: ['caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile', 'systemctl reload caddy'],
    root: (site: string) => `root * "${site}"`,
  },
];

let folder: string;
const host = (...path: string[]) => join(folder, 'host', ...path);
const read = (file: string) => readFileSync(file, 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clean-exit-release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const script = `${JSON.stringify(process.execPath)} ${JSON.stringify(join(ROOT, 'src/lib/build/hosting.ts'))}`;
  write('package.json', JSON.stringify({ type: 'module', scripts: { hosting: script } }));
  mkdirSync(host());
  // What would need root is written down, and a release is named as the test says.
  command('sudo', `echo "$@" >> ${JSON.stringify(host('sudo'))}`);
  command('date', 'echo "$RELEASE"');
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function command(name: string, line: string): void {
  write(`bin/${name}`, `#!/bin/sh\n${line}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
}

/** Does lines of HOSTING.md. */
function run(lines: string, release: string): void {
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = { ...process.env, PATH: path, RELEASE: release };
  const { status, stderr } = spawnSync('sh', ['-c', lines.replaceAll('/srv/clean-exit', host())], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

/** Builds and publishes a site with one script of its own, which stands in the page as well. */
function publish(lines: string, release: string, script: string): void {
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  write('dist/index.html', `<link rel="canonical" href="https://a.example/"><script>${script}</script>`);
  write(`dist/_astro/${script}.js`, script);
  run(lines, release);
}

describe.each(servers)('with $server', ({ lines, back, file, asked, root }) => {
  test('a release brings the new pages, and keeps the parts of builds that may still be open, until their folder is deleted', () => {
    publish(lines, '20260101T000000', 'first');
    publish(lines, '20260201T000000', 'second');
    expect(read(host('current/site/_astro/first.js'))).toBe('first');
    rmSync(host('20260101T000000'), { recursive: true });
    publish(lines, '20260402T000000', 'third');
    expect(readlinkSync(host('current'))).toBe(host('20260402T000000'));
    expect(read(host('current/site/index.html'))).toContain('third');
    expect(read(host('current/site/_astro/second.js'))).toBe('second');
    expect(read(host('current/site/_astro/third.js'))).toBe('third');
    expect(existsSync(host('current/site/_astro/first.js'))).toBe(false);
    expect(read(host('sudo'))).toBe(`${asked.join('\n')}\n`.repeat(3));
  });

  test('pages and policy change over together, and back', () => {
    const [first, second] = ['20261124T020000', '20261125T020000'];
    publish(lines, first, 'first');
    const before = read(host('current', file));
    expect(before).toContain(root(host(first, 'site')));
    publish(lines, second, 'second');
    const after = read(host('current', file));
    expect(after).toContain(root(host(second, 'site')));
    const policyOf = (config: string) => /content-security-policy "([^"]+)"/.exec(config)![1];
    expect(policyOf(after)).not.toBe(policyOf(before));

    run(back, second);
    expect(read(host('current', file))).toBe(before);
    expect(read(host('current/site/index.html'))).toContain('first');
  });
});
