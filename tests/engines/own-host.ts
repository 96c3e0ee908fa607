/** A host of the site for one journey, which can lose files and go away. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveFolder } from '../../src/lib/build/serve.ts';
import { sites } from '../setup/sites.ts';

export interface OwnHost {
  address: string;
  /** Answers that there is nothing at addresses like this; at none, if left out. */
  lose(lost?: RegExp): void;
  /** Answers nothing any more. */
  close(): void;
}

/** Serves the real site at an address of its own. */
export async function openHost(): Promise<OwnHost> {
  const serve = serveFolder(sites.real.root);
  let missing: RegExp | undefined;
  const server = createServer((request, response) => {
    if (missing?.test(request.url ?? '')) response.writeHead(404).end();
    else serve(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    lose: (lost) => (missing = lost),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
