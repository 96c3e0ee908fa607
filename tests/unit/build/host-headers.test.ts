import { describe, expect, test } from 'vitest';
import { fileTypes, headersFile, headersFor, pathRules } from '../../../src/lib/build/host-headers.ts';

const POLICY = "default-src 'none';frame-ancestors 'none'";
const FOREVER = 'public, max-age=31536000, immutable';

describe('the headers of a file', () => {
  test.each([
    '/',
    '/guides/one/',
    '/guides/one.json',
    '/search.json',
    '/sw.js',
    '/pagefind/pagefind.js',
    '/404.html',
  ])('%s is asked for again each time, because its address stays when it changes', (path) =>
    expect(headersFor(path, POLICY)).toMatchObject({ 'cache-control': 'no-cache' }),
  );

  test.each([
    '/_astro/islands.BBxLKTAD.js',
    '/decisions/tree.273fa6940a8c.json',
    '/requests/kind.en.79a50d7f2a58.json',
  ])('%s is kept for ever, because it is named after its content', (path) =>
    expect(headersFor(path, POLICY)).toMatchObject({ 'cache-control': FOREVER }),
  );

  test('a folder is known by its whole name', () => {
    for (const path of ['/decisions.json', '/guides/_astro/', '/_astrolabe/'])
      expect(headersFor(path, POLICY)).toMatchObject({ 'cache-control': 'no-cache' });
  });

  test('only the forms of files may be read by other pages', () => {
    expect(headersFor('/schemas/record.json', POLICY)).toMatchObject({ 'access-control-allow-origin': '*' });
    expect(headersFor('/guides.json', POLICY)).not.toHaveProperty('access-control-allow-origin');
  });

  test('no value has a mark that would end it in a configuration', () => {
    for (const path of ['/', ...pathRules.flatMap(({ paths }) => paths)])
      for (const value of Object.values(headersFor(path, POLICY))) expect(value).toMatch(/^[^"\\${}`\n]+$/);
  });
});

/** What Netlify and Cloudflare Pages make of the file for a path: the headers of all blocks that match, joined where one is named twice. */
function sentBy(file: string, path: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let matches = false;
  for (const line of file.split('\n').filter((one) => one.trim() !== '')) {
    if (!line.startsWith(' ')) {
      matches = path.startsWith(line.replace(/\*$/, ''));
    } else if (matches) {
      const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
      sent[name!] = sent[name!] !== undefined ? `${sent[name!]}, ${value}` : value!;
    }
  }
  return sent;
}

describe.each(['/', '/docs/'])('the file _headers of a site below %s', (base) => {
  test.each(['', 'guides/one/', '_astro/a.js', 'decisions/a.json', 'decisions.json', 'schemas/record.json'])(
    'says of %s what is to be sent; that it is asked for again, such hosts say themselves',
    (path) => {
      const expected = headersFor(`/${path}`, POLICY);
      if (expected['cache-control'] === 'no-cache') delete expected['cache-control'];
      expect(sentBy(headersFile(POLICY, base), base + path)).toEqual(expected);
    },
  );
});

test('below a folder, the file says nothing of what stands beside it', () => {
  expect(sentBy(headersFile(POLICY, '/docs/'), '/other/')).toEqual({});
});

test('a page may copy, and asks for nothing else that a browser asks its reader about', () => {
  const features = headersFor('/', POLICY)['permissions-policy']!.split(', ');
  expect(features.shift()).toBe('clipboard-write=(self)');
  expect(features.map((one) => one.replace(/=\(\)$/, '')).toSorted()).toEqual([
    ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'display-capture'],
    ...[
      'encrypted-media',
      'fullscreen',
      'gamepad',
      'geolocation',
      'gyroscope',
      'hid',
      'identity-credentials-get',
    ],
    ...['idle-detection', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
    ...[
      'picture-in-picture',
      'publickey-credentials-create',
      'publickey-credentials-get',
      'screen-wake-lock',
    ],
    ...['serial', 'storage-access', 'sync-xhr', 'usb', 'window-management', 'xr-spatial-tracking'],
  ]);
  for (const one of features) expect(one).toMatch(/^[a-z-]+=\(\)$/);
});

test.each([
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['mjs', 'text/javascript'],
  ['txt', 'text/plain'],
  ['json', 'application/json'],
  ['webmanifest', 'application/manifest+json'],
  ['wasm', 'application/wasm'],
  ['xml', 'application/xml'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
  ...['pagefind', 'pf_meta', 'pf_index', 'pf_fragment'].map((one) => [one, 'application/octet-stream']),
])('a file that ends in .%s is %s, and nothing else', (ending, type) =>
  expect(Object.keys(fileTypes).filter((one) => fileTypes[one]!.includes(ending))).toEqual([type]),
);

test('the file _headers is blocks of a path and its headers, with an empty line between them', () => {
  const blocks = headersFile(POLICY).trimEnd().split('\n\n');
  expect(blocks.map((block) => block.split('\n')[0])).toEqual([
    '/*',
    '/_astro/*',
    '/decisions/*',
    '/requests/*',
    '/schemas/*',
  ]);
  for (const block of blocks)
    for (const line of block.split('\n').slice(1)) expect(line).toMatch(/^ {2}\S+: \S/);
});
