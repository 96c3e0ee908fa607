import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { writeCompressedCopies } from '../../../src/lib/build/compressed-copies.ts';
import { readHostedSite, type HostedSite } from '../../../src/lib/build/hosted-site.ts';
import { ROOT } from '../../setup/pages.ts';
import type { Site } from '../../setup/sites.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as it is written, and takes the answer as it comes: not unpacked, no redirect followed. */
export const ask = (
  address: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const [, origin, path = '/'] = /^(\w+:\/\/[^/]+)(.*)$/.exec(address)!;
    const { hostname, port } = new URL(origin!);
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

/** What stands in files that no reader may get. */
export const SECRET = 'kept from readers';

/** A copy of a built site as it is published, with something hidden in it, and something beside it. Where the build made no compressed copies, they are made here, not as small as they can be, to save time. */
export async function publishedCopy(name: string, { root, base }: Site): Promise<HostedSite> {
  const folder = join(ROOT, 'dist-test', 'hosted', name, 'site');
  cpSync(join(root, base), folder, { recursive: true });
  writeFileSync(join(folder, '.hidden'), SECRET);
  writeFileSync(join(folder, '..', 'beside'), SECRET);
  if (!existsSync(join(folder, 'index.html.br'))) await writeCompressedCopies(folder, 4);
  return readHostedSite(folder);
}
