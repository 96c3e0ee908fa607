import { block, quoted } from './config-text.ts';
import type { HostedSite } from './hosted-site.ts';
import { ASK_AGAIN, commonHeaders, fileTypes, linesFor, pathRules, type Headers } from './host-headers.ts';

/** What nginx has to know besides. */
export interface NginxOptions {
  /** Where plain HTTP is answered: a port, or an address with one. */
  http?: string | undefined;
  /** Where HTTPS is answered if there is a certificate. */
  https?: string | undefined;
  /** A folder with `fullchain.pem` and `privkey.pem`, as certbot keeps them. With it, plain HTTP only leads to HTTPS. */
  certificate?: string | undefined;
  /** Whether this nginx has the module that serves the `.br` copies. */
  brotli?: boolean | undefined;
}

/** The headers that differ by path. Each is a variable, which is empty where there is nothing to send. */
const VARYING = [...new Set(['cache-control', ...pathRules.flatMap(({ headers }) => Object.keys(headers))])];

/** A configuration of nginx for a built site, to stand in its `http` block. */
export function nginxConfig(site: HostedSite, options: NginxOptions = {}): string {
  const { address, policy } = site;
  const parts = [
    `# Clean Exit, ${address.href}, for the http block of nginx. It belongs to one build: the policy names what its pages hold.`,
    ...VARYING.map((name) => valuesByPath(name, address.pathname)),
    ...(options.certificate === undefined ? [] : [leadToHttps(address, policy, options)]),
    block('server', [
      ...named(address),
      ...answering(options),
      ...sendingHeaders(policy),
      ...sendingFiles(site, options),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

const named = (address: URL): string[] => [`server_name ${address.hostname};`, 'server_tokens off;'];

/** Where the site is answered: with a certificate by HTTPS only. */
const answering = ({ http = '80', https = '443', certificate }: NginxOptions): string[] =>
  certificate === undefined
    ? listen(http)
    : [
        ...listen(https, ' ssl http2'),
        `ssl_certificate ${quoted(`${certificate}/fullchain.pem`)};`,
        `ssl_certificate_key ${quoted(`${certificate}/privkey.pem`)};`,
      ];

const sendingHeaders = (policy: string): string[] => [
  '',
  '# All headers stand here: a location with one of its own would lose these.',
  ...addHeaders(commonHeaders(policy)),
  ...VARYING.map((name) => `add_header ${name} ${variable(name)} always;`),
];

const sendingFiles = ({ address, root }: HostedSite, { brotli = false }: NginxOptions): string[] => [
  '',
  '# Redirects name no scheme, host or port, so they are right behind a proxy as well.',
  'absolute_redirect off;',
  'index index.html;',
  `error_page 403 404 =404 ${address.pathname}404.html;`,
  '',
  'charset utf-8;',
  'charset_types text/css text/javascript text/plain;',
  'default_type application/octet-stream;',
  block(
    'types',
    Object.entries(fileTypes).map(([type, endings]) => `${type} ${endings.join(' ')};`),
  ),
  '',
  '# The compressed copies that the build made.',
  'gzip_static on;',
  'gzip_vary on;',
  brotli ? 'brotli_static on;' : '# brotli_static on;  # needs libnginx-mod-http-brotli-static',
  '',
  block('location ~ /\\.', ['return 404;']),
  ...(address.pathname === '/' ? [`root ${quoted(root)};`] : locations(address.pathname, root)),
];

/** It goes by the file that is sent, so what is missing has the headers of the page that says so. */
const valuesByPath = (name: string, base: string): string =>
  block(`map $uri ${variable(name)}`, [
    `default ${quoted(name === 'cache-control' ? ASK_AGAIN : '')};`,
    ...pathRules
      .filter(({ headers }) => name in headers)
      .flatMap(({ paths, headers }) =>
        paths.map((path) => `${quoted(`~^${base}${path.slice(1)}`)} ${quoted(headers[name]!)};`),
      ),
  ]);

/** Over HTTP, browsers must not be bound to HTTPS (RFC 6797, 7.2). */
function leadToHttps(address: URL, policy: string, { http = '80' }: NginxOptions): string {
  const headers = commonHeaders(policy);
  delete headers['strict-transport-security'];
  return block('server', [
    ...named(address),
    ...listen(http),
    ...addHeaders(headers),
    'return 301 https://$host$request_uri;',
  ]);
}

const locations = (base: string, root: string): string[] => [
  block('location = /', [`return 301 ${base};`]),
  block(`location = ${base.slice(0, -1)}`, [`return 301 ${base}$is_args$args;`]),
  block('location /', ['return 404;']),
  block(`location ${base}`, [`alias ${quoted(`${root}/`)};`]),
];

const listen = (where: string, further = ''): string[] =>
  (/^\d+$/.test(where) ? [where, `[::]:${where}`] : [where]).map((one) => `listen ${one}${further};`);

const variable = (header: string): string => `$clean_exit_${header.replaceAll('-', '_')}`;

const addHeaders = (headers: Headers): string[] =>
  linesFor(headers, (name, value) => `add_header ${name} ${quoted(value)} always;`);
