import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test, type Page } from '../test.ts';
import { commonHeaders } from '../../../src/lib/build/host-headers.ts';
import type { HostedSite } from '../../../src/lib/build/hosted-site.ts';
import { host, type Running } from '../../setup/hosted.ts';
import { brotliModule, servers } from '../../setup/servers.ts';
import { sites, type Site } from '../../setup/sites.ts';
import { startHost } from '../own-host.ts';
import { GUIDE, OFFICE } from '../pages.ts';
import { ask, publishedCopy, SECRET } from './answers.ts';

// Each server is started once.
test.describe.configure({ mode: 'default' });

const hosted: [string, Site, guide: string, composer: string][] = [
  ['real', sites.real, GUIDE, '/compose/cancellation/'],
  ['fixture-base', sites['fixture-base'], OFFICE, '/compose/notice/'],
];

/** Collects what goes wrong in a page, and what a browser says of headers that it does not understand. */
function watchHeaders(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy/i.test(message.text())) said.push(message.text());
  });
  page.on('pageerror', ({ message }) => said.push(message));
  return said;
}

for (const server of servers) {
  for (const [name, site, guide, composer] of hosted) {
    test.describe(`under ${server}, below ${site.base}`, () => {
      const compressions = server === 'nginx' && !brotliModule ? ['gzip'] : ['br', 'gzip'];
      let copy: HostedSite;
      let running: Running;
      /** Where a file of the site is served. */
      const at = (path: string) => running.origin + site.base + path.replace(/^\//, '');
      const read = (path: string) => readFileSync(join(copy.root, path));
      const fileIn = (pattern: string) => globSync(pattern, { cwd: copy.root })[0]!;

      test.beforeAll(async () => {
        copy = await publishedCopy(`${server}-${name}`, site);
        running = await host(server, copy);
      });
      test.afterAll(async () => {
        await running?.stop();
        rmSync(dirname(copy.root), { recursive: true });
      });

      test('every answer has the headers that protect: pages, files, redirects, refusals, what is missing or unchanged', async () => {
        const { etag = '' } = (await ask(at(guide))).headers;
        const answers = [
          [200, await ask(at(guide))],
          [200, await ask(at('search.json'), { headers: { 'accept-encoding': 'br, gzip' } })],
          [200, await ask(at(fileIn('_astro/*.js')))],
          [304, await ask(at(guide), { headers: { 'if-none-match': etag } })],
          [404, await ask(at('guides/none/'))],
          [404, await ask(at('_astro/gone.js'))],
          [405, await ask(at(guide), { method: 'POST' })],
          [server === 'nginx' ? 301 : 308, await ask(at(guide.slice(0, -1)))],
        ] as const;
        for (const [status, answer] of answers) {
          expect(answer.status).toBe(status);
          expect(answer.headers).toMatchObject({
            'content-security-policy': copy.policy,
            'cross-origin-opener-policy': 'same-origin',
            'cross-origin-resource-policy': 'same-origin',
            // Its words have a test of their own: `tests/unit/build/host-headers.test.ts`.
            'permissions-policy': commonHeaders('')['permissions-policy'],
            'referrer-policy': 'no-referrer',
            'strict-transport-security': 'max-age=63072000; includeSubDomains',
            'x-content-type-options': 'nosniff',
            'x-frame-options': 'DENY',
          });
          expect(answer.headers['server'] ?? '').not.toMatch(/\d|caddy/i);
        }
      });

      test('a page asked for without its last slash is led to the address with it, on whatever port it was asked', async () => {
        const { status, headers } = await ask(at(guide.slice(0, -1)), {
          headers: { host: 'localhost:8080' },
        });
        expect([301, 308]).toContain(status);
        expect(headers.location).toBe(site.base.slice(0, -1) + guide);
      });

      test('what is not there is answered with the site’s own page, and never kept', async () => {
        for (const path of ['guides/none/', 'guides/', '_astro/', '_astro/gone.js', '.hidden']) {
          const { status, headers, body } = await ask(at(path));
          expect(status, path).toBe(404);
          expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
          expect(headers['cache-control'], path).toBe('no-cache');
          expect(body.equals(read('404.html')), path).toBe(true);
        }
      });

      test('what stands beside the site, or is hidden in it, is not given away', async () => {
        for (const path of ['.hidden', '../beside', '..%2fbeside', '%2e%2e/beside', '_astro/../../beside']) {
          const { status, body } = await ask(at(path));
          expect([400, 404], path).toContain(status);
          expect(body.toString(), path).not.toContain(SECRET);
        }
      });

      test('only reading is allowed', async () => {
        for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']) {
          expect((await ask(at(guide), { method })).status, method).toBe(405);
        }
        const head = await ask(at(guide), { method: 'HEAD' });
        expect([head.status, head.body.length]).toEqual([200, 0]);
      });

      test('texts come as the copies that the build compressed, to those who can read them', async () => {
        const files = [
          `${guide}index.html`,
          '_astro/*.js',
          '_astro/*.css',
          'search.json',
          'favicon.svg',
          '404.html',
        ];
        for (const file of files.map((pattern) => fileIn(pattern.replace(/^\//, '')))) {
          const plain = await ask(at(file.replace(/index\.html$/, '')));
          expect(plain.headers['content-encoding'], file).toBeUndefined();
          expect(plain.body.equals(read(file)), file).toBe(true);
          for (const compression of compressions) {
            const packed = await ask(at(file.replace(/index\.html$/, '')), {
              headers: { 'accept-encoding': compression },
            });
            expect(packed.headers['content-encoding'], file).toBe(compression);
            expect(packed.headers.vary, file).toMatch(/accept-encoding/i);
            expect(packed.headers['content-type'], file).toBe(plain.headers['content-type']);
            expect(packed.body.equals(read(file + (compression === 'br' ? '.br' : '.gz'))), file).toBe(true);
            const unpack = compression === 'br' ? brotliDecompressSync : gunzipSync;
            expect(unpack(packed.body).equals(read(file)), file).toBe(true);
          }
        }
      });

      test('the index of the search is served as it stands, since it is compressed already', async () => {
        for (const file of [fileIn('pagefind/*.pagefind'), fileIn('pagefind/fragment/*')]) {
          const { headers, body } = await ask(at(file), { headers: { 'accept-encoding': 'br, gzip' } });
          expect(headers['content-encoding'], file).toBeUndefined();
          expect(headers['content-type'], file).toBe('application/octet-stream');
          expect(body.equals(read(file)), file).toBe(true);
        }
      });

      test('each kind of file has its type', async () => {
        for (const [pattern, type] of [
          ['_astro/*.js', 'text/javascript; charset=utf-8'],
          ['_astro/*.css', 'text/css; charset=utf-8'],
          ['search.json', 'application/json'],
          ['favicon.svg', 'image/svg+xml'],
          ['sitemap-0.xml', /^(application|text)\/xml/],
        ] as const) {
          const { headers } = await ask(at(fileIn(pattern)));
          expect(headers['content-type'], pattern).toMatch(
            typeof type === 'string' ? new RegExp(`^${type.replaceAll(/[+/]/g, '\\$&')}$`) : type,
          );
        }
      });

      test('what is named after its content is kept for ever; everything else is asked for again, and answered shortly', async () => {
        for (const pattern of ['_astro/*.js', '_astro/*.css', 'decisions/*.json', 'requests/*.json']) {
          const { headers } = await ask(at(fileIn(pattern)));
          expect(headers['cache-control'], pattern).toBe('public, max-age=31536000, immutable');
        }
        for (const path of ['', guide, 'search.json', 'guides.json', 'pagefind/pagefind-entry.json']) {
          const { headers } = await ask(at(path));
          expect(headers['cache-control'], path).toBe('no-cache');
          const again = await ask(at(path), { headers: { 'if-none-match': headers.etag! } });
          expect([again.status, again.body.length], path).toEqual([304, 0]);
        }
      });

      test('other pages may read the forms of files, and nothing else', async () => {
        expect((await ask(at('schemas/record.json'))).headers['access-control-allow-origin']).toBe('*');
        for (const path of [guide, 'search.json', 'schemas/none.json']) {
          expect((await ask(at(path))).headers['access-control-allow-origin'], path).toBeUndefined();
        }
      });

      test('a guide, the search with its worker, and a request work under the headers, and nothing is complained of', async ({
        page,
      }) => {
        const said = watchHeaders(page);
        await page.goto(at(guide));
        await page.getByRole('main').getByRole('checkbox').first().check();
        await page.getByRole('button', { name: 'Search', exact: true }).click();
        await page.getByRole('searchbox').fill('agreement');
        await expect(page.getByRole('heading', { name: 'Elsewhere', exact: false })).toBeVisible();
        await page.goto(at(composer));
        await page.getByLabel('Agreement ID').first().fill('agmt-cut-off');
        await page.keyboard.press('Tab');
        await expect(page.locator('[data-severity]').first()).toBeVisible();
        expect(said).toEqual([]);
      });

      test('a page of another origin cannot show one of the site in a frame', async ({ page, leaks }) => {
        const other = await startHost((_, response) =>
          response
            .setHeader('content-type', 'text/html')
            .end(`<iframe src="${at(guide)}"></iframe><iframe src="about:blank"></iframe>`),
        );
        try {
          await page.goto(other.address);
          expect(page.frames().map((frame) => frame.url())).toEqual([
            `${other.address}/`,
            'chrome-error://chromewebdata/',
            'about:blank',
          ]);
          expect(leaks).toEqual([expect.stringContaining("frame-ancestors 'none'")]);
          leaks.length = 0;
        } finally {
          other.stop();
        }
      });

      if (site.base !== '/') {
        test('the host’s own address, and the folder without its slash, lead to the site', async () => {
          for (const path of ['/', site.base.slice(0, -1)]) {
            const { status, headers } = await ask(running.origin + path);
            expect([301, 302, 308]).toContain(status);
            expect(headers.location).toBe(site.base);
          }
        });

        test('what stands beside the folder is not there', async () => {
          // Some servers can be led out of a folder whose name lacks its slash.
          for (const path of [guide, `${site.base.slice(0, -1)}../beside`]) {
            const { status, body } = await ask(running.origin + path);
            expect(status).toBe(404);
            expect(body.toString()).not.toContain(SECRET);
          }
        });
      }
    });
  }
}
