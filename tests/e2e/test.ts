/**
 * The test function of all browser tests. Whatever a test is about, nothing leaves the site in it: no request to another
 * host, no cookie, and nothing that the content security policy of a page has to refuse. And no script of it throws.
 */
import { expect, test as base, type BrowserContext } from '@playwright/test';

export * from '@playwright/test';

/** Whether an address is one of the site, or of nothing that is asked for; a mail goes to a program of the reader’s. */
const isHere = (url: string): boolean =>
  /^(?:data|blob|mailto):/.test(url) || ['localhost', '127.0.0.1'].includes(new URL(url).hostname);

/** Tells of what a browser profile asks for elsewhere, and of what a policy refuses in it. */
function watch(context: BrowserContext, tell: (leak: string) => void): void {
  context.on('request', (request) => {
    if (!isHere(request.url())) tell(`request: ${request.url()}`);
  });
  context.on('weberror', (error) => tell(`error: ${String(error.error().stack)}`));
  context.on('console', (message) => {
    if (/Content Security Policy|'?Trusted(?:HTML|Script|Types)/.test(message.text()))
      tell(`refused: ${message.text()}`);
  });
}

/** `leaks` is empty at the end of each test; the few that are about what is refused or thrown empty it themselves. */
export const test = base.extend<{ leaks: string[] }>({
  leaks: [
    async ({ browser }, use) => {
      const leaks: string[] = [];
      const watchIt = (context: BrowserContext) => watch(context, (leak) => leaks.push(leak));
      browser.on('context', watchIt);
      await use(leaks);
      browser.off('context', watchIt);
      expect(leaks).toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, leaks }, use) => {
    await use(context);
    leaks.push(...(await context.cookies()).map(({ name }) => `cookie: ${name}`));
  },
});
