import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../test.ts';
import { readHostedSite } from '../../../src/lib/build/hosted-site.ts';
import { busiest } from '../../setup/busiest.ts';
import { isDeep } from '../../setup/depth.ts';
import { host } from '../../setup/hosted.ts';
import { ROOT } from '../../setup/root.ts';
import { servers } from '../../setup/servers.ts';
import { sites } from '../../setup/sites.ts';
import { findWrk, load } from '../../setup/wrk.ts';

const { root } = sites.real;

test('the table of what one machine serves is about these pages: none has changed its size by more than a tenth', () => {
  const table = readFileSync(join(ROOT, 'HOSTING.md'), 'utf8');
  const measured = [...table.matchAll(/^\| ([^|]+?) +\| +(\d+) \|/gm)].map(([, name, bytes]) => ({
    name,
    bytes: Number(bytes),
  }));
  expect(measured.map(({ name }) => name)).toEqual(busiest(root).map(({ name }) => name));
  for (const [index, { name, file }] of busiest(root).entries()) {
    const now = statSync(join(root, `${file}.br`)).size;
    const change = Math.abs(now / measured[index]!.bytes - 1);
    expect(change, `${name}: measure again with npm run bench:load`).toBeLessThan(0.1);
  }
});

if (isDeep) {
  for (const server of servers) {
    test(`under load, ${server} answers every request for the busiest pages`, async () => {
      test.setTimeout(60_000);
      const wrk = findWrk();
      const running = await host(server, readHostedSite(root));
      try {
        for (const { path, isMissing } of busiest(root)) {
          const asked = { seconds: 2, connections: 50, encoding: 'gzip', isMissing };
          const { rate, errors } = await load(wrk, { ...asked, address: running.origin + path });
          expect(errors, path).toBe(0);
          expect(rate, path).toBeGreaterThan(0);
        }
      } finally {
        await running.stop();
      }
    });
  }
}
