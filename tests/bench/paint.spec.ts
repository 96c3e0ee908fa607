import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { test, type Browser } from '@playwright/test';
import { GUIDE } from '../e2e/pages.ts';
import { sites } from '../setup/sites.ts';

const RUNS = 5;

/** Largest contentful paint in milliseconds, on Lighthouse's slow 4G and a processor slowed down 4 times. */
async function measurePaint(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 562.5,
    downloadThroughput: (1474.56 * 1024) / 8,
    uploadThroughput: (675 * 1024) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const paint = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return paint;
}

async function medianPaint(browser: Browser, address: string): Promise<number> {
  const paints: number[] = [];
  for (let run = 0; run < RUNS; run++) paints.push(await measurePaint(browser, address));
  return paints.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

/** Serves the built site compressed, as a web host would, and the guide's text as bare HTML at `/bare`. */
async function serveCompressed(): Promise<{ address: string; close: () => void }> {
  const dist = sites.real.root;
  const html = readFileSync(join(dist, GUIDE, 'index.html'), 'utf8');
  const text = /<main.*<\/main>/s.exec(html)![0].replace(/<(script|style|astro-island|svg)\b.*?<\/\1>/gs, '');
  const bare = `<!doctype html><meta name="viewport" content="width=device-width"><title>bare</title>${text}`;
  const server = createServer(({ url = '/' }, response) => {
    const file = join(dist, url.endsWith('/') ? `${url}index.html` : url);
    if (url !== '/bare' && !existsSync(file)) return void response.writeHead(404).end();
    const type = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }[extname(file)];
    response.setHeader('content-type', type ?? 'text/html; charset=utf-8');
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(url === '/bare' ? bare : readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

test('largest contentful paint of the longest guide, against its text as bare HTML', async ({ browser }) => {
  test.setTimeout(180_000);
  const { address, close } = await serveCompressed();
  const bare = await medianPaint(browser, `${address}/bare`);
  const guide = await medianPaint(browser, address + GUIDE);
  close();
  console.log(
    `bare HTML ${bare.toFixed(0)} ms, guide ${guide.toFixed(0)} ms, ratio ${(guide / bare).toFixed(2)}`,
  );
});
