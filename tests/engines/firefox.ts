/** Any Firefox of the machine, through WebDriver BiDi. */
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core';
import { isUsable, PATIENCE, WINDOW, type Engine, type Tab, type Target } from './tab.ts';
import { withFolder } from './with-folder.ts';

/** Starts a Firefox. */
export function startFirefox(executablePath: string): Promise<Engine> {
  return withFolder(async (downloads) => {
    const launch = (preferences: Record<string, unknown>) =>
      puppeteer.launch({
        browser: 'firefox',
        executablePath,
        defaultViewport: WINDOW,
        extraPrefsFirefox: {
          'browser.download.folderList': 2,
          'browser.download.dir': downloads,
          'intl.accept_languages': 'en-US',
          ...preferences,
        },
      });
    const browser = await launch({});
    return {
      version: (await browser.version()).replace(/^firefox\//, ''),
      async newTab({ scripts }) {
        // Scripts are switched off for a whole browser, which is then closed with its only tab.
        const other = scripts ? undefined : await launch({ 'javascript.enabled': false });
        const profile = await (other ?? browser).createBrowserContext();
        const close = () => (other ?? profile).close();
        return tabOf(await profile.newPage(), close);
      },
      close: () => browser.close(),
    };
  });
}

function tabOf(page: Page, close: () => Promise<void>): Tab {
  const trouble: string[] = [];
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => trouble.push(`uncaught: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  /** The first element that is meant, once it is enabled and nothing lies over it. */
  const find = async (target: Target): Promise<ElementHandle<HTMLElement>> => {
    const end = Date.now() + PATIENCE;
    for (;;) {
      for (const element of (await page.$$(selectorOf(target))) as ElementHandle<HTMLElement>[]) {
        if (await element.evaluate(isUsable).catch(() => false)) return element;
      }
      if (Date.now() > end) throw new Error(`There is nothing to use: ${selectorOf(target)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    // The library waits for a load, which a page that comes back from the browser's cache does not have.
    back: () => page.evaluate(() => history.back()),
    click: async (target) => (await find(target)).click(),
    async type(target, text) {
      await (await find(target)).focus();
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    async enterDay(target, day) {
      await (await find(target)).focus();
      const [year, month, date] = day.split('-');
      await page.keyboard.type(`${month}${date}${year}`);
    },
    async select(target, value) {
      await (await find(target)).select(value);
    },
    press: (key) => page.keyboard.press(key === 'Space' ? ' ' : key),
    async attach(target, file) {
      const input = (await page.waitForSelector(target)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    },
    run: (work, given) => page.evaluate(work as never, given),
    trouble: () => Promise.resolve(trouble),
    close,
  };
}

const selectorOf = (target: Target): string =>
  typeof target === 'string'
    ? target
    : `${target.within ?? 'body'} ::-p-aria([name=${JSON.stringify(target.name)}][role="${target.role}"])`;
