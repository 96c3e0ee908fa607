import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../../src/lib/build/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'clean-exit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const inside of ['guides/one', '_astro']) mkdirSync(join(folder, inside), { recursive: true });
for (const [file, text] of [
  ['index.html', 'home'],
  ['404.html', 'nowhere'],
  ['guides.json', '{}'],
  ['guides/one/index.html', 'guide'],
  ['_astro/a.js', 'script'],
] as const)
  writeFileSync(join(folder, file), text);

/** Asks for a path exactly as it is written; `fetch` would tidy it up. */
const ask = (server: Server, path: string) =>
  new Promise<{
    status: number | undefined;
    location: string | undefined;
    text: string;
    headers: IncomingHttpHeaders;
  }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path }, (response) => {
      let text = '';
      response.on('data', (data) => (text += String(data)));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          location: response.headers.location,
          text,
          headers: response.headers,
        }),
      );
    })
      .on('error', reject)
      .end();
  });

describe.each(['/', '/docs/'])('below %s', (base) => {
  const server = createServer(serveFolder(folder, base));
  beforeAll(() => new Promise<void>((resolve) => void server.listen(0, resolve)));
  afterAll(() => void server.close());

  test('a page asked for without its last slash is sent to the address with it, and keeps its query', async () => {
    for (const query of ['', '?a=1', '?a=1?b', '?']) {
      expect(await ask(server, `${base}guides/one${query}`)).toMatchObject({
        status: 301,
        location: `${base}guides/one/${query}`,
      });
    }
  });

  test('pages and files are served, with a query as well', async () => {
    expect(await ask(server, base)).toMatchObject({ status: 200, text: 'home' });
    expect(await ask(server, `${base}guides/one/?a=1`)).toMatchObject({ status: 200, text: 'guide' });
    expect(await ask(server, `${base}guides.json`)).toMatchObject({ status: 200, text: '{}' });
  });

  test('every answer has the headers that hosts send, redirects and what is missing included', async () => {
    for (const path of ['', 'guides.json', 'guides/one', 'guides/two', '_astro/gone.js']) {
      const { headers } = await ask(server, base + path);
      expect(headers).toMatchObject({
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
  });

  test('what is named after its content is kept for ever, and what is missing is not kept', async () => {
    const cacheOf = async (path: string) => (await ask(server, base + path)).headers['cache-control'];
    expect(await cacheOf('_astro/a.js')).toContain('immutable');
    expect(await cacheOf('guides/one/')).toBe('no-cache');
    expect(await cacheOf('_astro/gone.js')).toBe('no-cache');
  });

  test.each(['guides/two', 'guides', '/evil.example/..', '../package.json'])(
    'what is not there (%s) is answered with the site’s own page, and sends nobody elsewhere',
    async (path) => {
      expect(await ask(server, base + path)).toMatchObject({
        status: 404,
        location: undefined,
        text: 'nowhere',
      });
    },
  );
});

test('below a folder, the host’s own address leads there, and what stands beside the folder is not there', async () => {
  const server = createServer(serveFolder(folder, '/docs/'));
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  expect(await ask(server, '/')).toMatchObject({ status: 301, location: '/docs/' });
  expect(await ask(server, '/guides/one/')).toMatchObject({ status: 404, text: 'nowhere' });
  server.close();
});
