/**
 * What a host sends with the files of the site: the only place where it is said. The preview, `_headers`, and the
 * configurations of nginx and Caddy are made of it.
 */

/** Headers by name, in lower case. */
export type Headers = Record<string, string>;

/** What a browser must ask again for each time, which costs a short answer where nothing has changed. */
export const ASK_AGAIN = 'no-cache';

/** Headers of files below a path. */
export interface PathRule {
  /** Each begins and ends with a slash, and does not name the base path. */
  paths: readonly string[];
  headers: Headers;
}

/**
 * What is more than, or other than, the headers of all files. A file that may be kept for ever has a name made of its
 * content, so a changed one has another address. What is not there must not be kept at all.
 */
export const pathRules: readonly PathRule[] = [
  {
    paths: ['/_astro/', '/decisions/', '/requests/'],
    headers: { 'cache-control': 'public, max-age=31536000, immutable' },
  },
  // The forms of exported files are published for programs, which may run in other pages.
  { paths: ['/schemas/'], headers: { 'access-control-allow-origin': '*' } },
];

/** What no page of the site may ask a browser for. Copying is allowed; features that not every browser knows are not named. */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of every answer, redirects and refusals included; `policy` is the content security policy of the build. */
export const commonHeaders = (policy: string): Headers => ({
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': ['clipboard-write=(self)', ...REFUSED.map((feature) => `${feature}=()`)].join(', '),
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  // For browsers that do not know the policy’s `frame-ancestors`.
  'x-frame-options': 'DENY',
});

/** The headers of the file at a path, which begins with a slash and does not name the base path. */
export function headersFor(path: string, policy: string): Headers {
  const further = pathRules.filter(({ paths }) => paths.some((start) => path.startsWith(start)));
  return Object.assign(
    { ...commonHeaders(policy), 'cache-control': ASK_AGAIN },
    ...further.map(({ headers }) => headers),
  ) as Headers;
}

/** The file `_headers`, which Netlify, Cloudflare Pages and others read; `base` is the base path, with slashes around it. */
export function headersFile(policy: string, base = '/'): string {
  // What several blocks say of one header would be joined. That a browser has to ask again, such hosts say of themselves.
  const blocks: [string, Headers][] = [
    [`${base}*`, commonHeaders(policy)],
    ...pathRules.flatMap(({ paths, headers }) =>
      paths.map((path): [string, Headers] => [`${base}${path.slice(1)}*`, headers]),
    ),
  ];
  return blocks
    .map(([path, headers]) =>
      [path, ...linesFor(headers, (name, value) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}

/** A line for each header. */
export const linesFor = (headers: Headers, line: (name: string, value: string) => string): string[] =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** The types of the files of the site by their endings: lists that servers bring lack the search index. */
export const fileTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'application/json': ['json'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'application/xml': ['xml'],
  'image/png': ['png'],
  'image/svg+xml': ['svg'],
  'image/x-icon': ['ico'],
  'font/woff2': ['woff2'],
  // Compressed by Pagefind, and unpacked by its script.
  'application/octet-stream': ['pagefind', 'pf_meta', 'pf_index', 'pf_fragment'],
};
