import { block, quoted } from './config-text.ts';
import type { HostedSite } from './hosted-site.ts';
import { ASK_AGAIN, commonHeaders, fileTypes, linesFor, pathRules } from './host-headers.ts';

/** A configuration of Caddy for a built site. It answers at the site's own origin, with a certificate that it gets itself, or at `at`. */
export function caddyfile({ address, root, policy }: HostedSite, at = address.origin): string {
  const base = address.pathname;
  const below = (path: string) => base + path.slice(1);
  const files = block('file_server', ['precompressed br gzip', 'hide .*']);
  const site = [
    `root * ${quoted(root)}`,
    '',
    block(
      'header',
      linesFor(commonHeaders(policy), (name, value) => `${name} ${quoted(value)}`),
    ),
    ...pathRules.flatMap(({ paths, headers }, index) => [
      `@rule-${index} path ${paths.map((path) => `${below(path)}*`).join(' ')}`,
      ...linesFor(headers, (name, value) => `header @rule-${index} ${name} ${quoted(value)}`),
    ]),
    `header ?cache-control ${ASK_AGAIN}`,
    `@index path ${fileTypes['application/octet-stream']!.map((ending) => `*.${ending}`).join(' ')}`,
    'header @index content-type application/octet-stream',
    'header -server',
    '',
    '@other not method GET HEAD',
    block('route', ['error @other 405', ...(base === '/' ? [files] : belowFolder(base, files))]),
    '',
    block('handle_errors', [
      '# What is sent is another file than the one that the address names.',
      ...SOMETIMES.map((name) => `header -${name}`),
      `header cache-control ${ASK_AGAIN}`,
      'header -server',
      '@missing expression {http.error.status_code} == 404',
      block('handle @missing', ['rewrite * /404.html', files]),
    ]),
  ];
  return `# Clean Exit, ${address.href}. It belongs to one build: the policy names what its pages hold.\n${block(at, site)}\n`;
}

const belowFolder = (base: string, files: string): string[] => [
  `redir / ${base}`,
  `redir ${base.slice(0, -1)} ${base}`,
  block(`handle_path ${base}*`, [files]),
  'error 404',
];

/** The headers that only some files have. */
const SOMETIMES = [...new Set(pathRules.flatMap(({ headers }) => Object.keys(headers)))].filter(
  (name) => name !== 'cache-control',
);
