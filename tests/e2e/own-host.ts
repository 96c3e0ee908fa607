import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of a test's own, on a free port: what it has can change, it can go away, and what it was asked for is known. */
export async function startHost(listener: RequestListener) {
  const asked: string[] = [];
  let answer = listener;
  const server = createServer((request, response) => {
    asked.push(request.url!);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    publish(other: RequestListener) {
      answer = other;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

export type OwnHost = Awaited<ReturnType<typeof startHost>>;
