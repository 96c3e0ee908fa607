import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeCompressedCopies } from '../../../src/lib/build/compressed-copies.ts';

const TEXT = 'The agreement ends today. '.repeat(200);

/** A folder with some files, after copies were made; `read` reads a file of it. */
async function compressed(files: Record<string, string | Buffer>, quality?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'clean-exit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'guides/one'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  await writeCompressedCopies(folder, quality);
  return {
    names: readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .toSorted(),
    read: (name: string) => readFileSync(join(folder, name)),
  };
}

test.each(['html', 'css', 'js', 'json', 'svg', 'xml', 'txt'])(
  'a text (.%s) gets a brotli and a gzip copy, which unpack to it, and stays as it is',
  async (ending) => {
    const name = `guides/one/file.${ending}`;
    const { read } = await compressed({ [name]: TEXT });
    expect(read(name).toString()).toBe(TEXT);
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(TEXT);
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(TEXT);
  },
);

test('what is compressed already gets no copies', async () => {
  const files = ['wasm.en.pagefind', 'en_1.pf_fragment', 'picture.png'];
  const { names } = await compressed(Object.fromEntries(files.map((name) => [name, gzipSync(TEXT)])));
  expect(names).toEqual(files.toSorted());
});

test('where a copy would not be smaller, there is none', async () => {
  const { names } = await compressed({ 'empty.css': '', 'short.json': '{}' });
  expect(names).toEqual(['empty.css', 'short.json']);
});

test('a text of which a copy would be as long gets none of that kind', async () => {
  const texts = Array.from({ length: 100 }, (_, length) => 'a'.repeat(length));
  const even = texts.find((text) => gzipSync(text, { level: 9 }).length === text.length)!;
  const { names } = await compressed({ 'even.txt': even });
  expect(names).toEqual(['even.txt', 'even.txt.br']);
});

test('what is compressed in less time is longer', async () => {
  const sizes = [];
  for (const quality of [undefined, 0]) {
    const { read } = await compressed({ 'a.txt': TEXT }, quality);
    sizes.push(read('a.txt.br').length);
  }
  expect(sizes[0]).toBeLessThan(sizes[1]!);
});
