/**
 * Serves a built site as a web host would: `node src/lib/build/serve.ts <folder> [--port 4321] [--base /] [--quiet]`. A page
 * asked for without its last slash is sent to the address with it, because its relative links are right only there. What is
 * sent has the headers that every host of the site is to send.
 */
import { globSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { sitePolicy } from './content-policy.ts';
import { headersFor, type Headers } from './host-headers.ts';

/**
 * Answers requests for the files of a folder that were there when it was called, under a base path. Each file has the headers
 * that are given for its path.
 */
export function serveFolder(folder: string, base = '/', headersOf = headersIn(folder)) {
  const files = sirv(folder, { etag: true });
  const pages = new Set(
    globSync('**/index.html', { cwd: folder }).map((file) => `/${dirname(file).replaceAll(sep, '/')}`),
  );
  return (request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '/';
    const path = address.replace(/\?.*/s, '');
    const query = address.slice(path.length);
    const inside = path.startsWith(base) ? path.slice(base.length - 1) : '';
    setHeaders(response, headersOf(inside));
    if (path === '/' && base !== '/') redirect(response, base);
    else if (pages.has(inside)) redirect(response, `${path}/${query}`);
    else if (!inside) missing(response, folder);
    else {
      request.url = inside + query;
      files(request, response, () => {
        setHeaders(response, headersOf('/404.html'));
        missing(response, folder);
      });
    }
  };
}

/** The headers of each path of a built site, as every host is to send them. */
export function headersIn(folder: string): (path: string) => Headers {
  const policy = sitePolicy(folder);
  return (path) => headersFor(path, policy);
}

const setHeaders = (response: ServerResponse, headers: Headers): void => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
};

const redirect = (response: ServerResponse, location: string) => response.writeHead(301, { location }).end();

const missing = (response: ServerResponse, folder: string) =>
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    .end(readFileSync(join(folder, '404.html')));

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
      base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
      quiet: { type: 'boolean', default: false },
    },
  });
  const { port, host, base, quiet } = values;
  createServer(serveFolder(positionals[0] ?? 'dist', base)).listen(Number(port), host, () => {
    if (!quiet) console.log(`Clean Exit is at http://${host}:${port}${base} until you press Ctrl+C.`);
  });
}
