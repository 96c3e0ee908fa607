import { globSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '../test.ts';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersFile, headersFor } from '../../../src/lib/build/host-headers.ts';
import { readHostedSite } from '../../../src/lib/build/hosted-site.ts';
import { ROOT } from '../../setup/pages.ts';
import { sites } from '../../setup/sites.ts';

const { root } = sites.real;
const published = globSync('**/*', { cwd: root, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(root.length));
const isCopy = (file: string) => /\.(?:br|gz)$/.test(file);
const files = published.filter((file) => !isCopy(file));
const read = (file: string) => readFileSync(join(root, file));
const { policy, address } = readHostedSite(root);

test('nothing that is published tells of the machine that built it, or is a source map', () => {
  expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const traces = [ROOT, homedir(), 'sourceMappingURL', 'file:///', 'node_modules'].filter(
    (trace) => trace.length > 4,
  );
  for (const file of files) {
    const text = readFileSync(join(root, file), 'latin1');
    for (const trace of traces) expect(text.includes(trace), `“${trace}” in ${file}`).toBe(false);
  }
});

test('the build packs every text, and each packed copy holds its file and is smaller', () => {
  for (const copy of published.filter(isCopy)) {
    const unpack = copy.endsWith('.br') ? brotliDecompressSync : gunzipSync;
    const file = read(copy.replace(/\.\w+$/, ''));
    expect(unpack(read(copy)).equals(file), copy).toBe(true);
    expect(read(copy).length, copy).toBeLessThan(file.length);
  }
  const texts = files.filter(
    (file) => /\.(?:html|css|js|json|svg|xml)$/.test(file) && read(file).length > 300,
  );
  expect(texts.length).toBeGreaterThan(100);
  const copies = texts.flatMap((file) => [`${file}.br`, `${file}.gz`]);
  expect(copies.filter((copy) => !published.includes(copy))).toEqual([]);
});

test('the build says in _headers what hosts are to send with it', () => {
  expect(read('_headers').toString()).toBe(headersFile(policy));
});

test('what is kept for ever has a mark of its content in its name, and so has no second form', () => {
  const kept = files.filter((file) => headersFor(file, '')['cache-control']!.includes('immutable'));
  expect(kept.length).toBeGreaterThan(50);
  for (const file of kept) expect(file).toMatch(/\.([\w-]{8}\.(js|css)|[0-9a-f]{12}\.json)$/);
});

test('hosts take every line of the headers: Cloudflare Pages up to 2,000 characters, nginx up to 4,096', () => {
  for (const line of headersFile(policy).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('the sitemap names every page but the one for what is not there and those that lead elsewhere, at the address of the site', () => {
  const sitemap = readFileSync(join(root, 'sitemap-0.xml'), 'utf8');
  const named = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, page]) => page!);
  const pages = files
    .filter((file) => file.endsWith('/index.html'))
    .filter((file) => !readFileSync(join(root, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => new URL(`${dirname(file)}/`.replace('//', '/'), address).href);
  expect(named.toSorted()).toEqual(pages.toSorted());
});
