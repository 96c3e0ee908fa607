/** Chromium, and the other engines where Playwright has brought its own builds of them. */
import { join } from 'node:path';
import type { BrowserType, Locator, Page } from '@playwright/test';
import { PATIENCE, WINDOW, type Engine, type Tab, type Target } from './tab.ts';
import { withFolder } from './with-folder.ts';

/** Starts a browser that Playwright drives. */
export function startWithPlaywright(
  type: BrowserType,
  executablePath?: string,
  args: string[] = [],
): Promise<Engine> {
  return withFolder(async (downloads) => {
    const browser = await type.launch({ ...(executablePath && { executablePath }), args });
    return {
      version: browser.version(),
      async newTab({ scripts }) {
        const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: WINDOW });
        context.setDefaultTimeout(PATIENCE);
        return tabOf(await context.newPage(), downloads);
      },
      close: () => browser.close(),
    };
  });
}

function tabOf(page: Page, downloads: string): Tab {
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('download', (download) => void download.saveAs(join(downloads, download.suggestedFilename())));
  const find = (target: Target): Locator => {
    if (typeof target === 'string') return page.locator(target).first();
    return page.locator(target.within ?? 'body').getByRole(target.role, { name: target.name, exact: true });
  };
  return {
    open: async (address) => {
      await page.goto(address);
    },
    reload: async () => {
      await page.reload();
    },
    back: async () => {
      await page.goBack();
    },
    click: (target) => find(target).click(),
    async type(target, text) {
      await find(target).focus();
      await page.keyboard.press('End');
      await page.keyboard.type(text);
    },
    enterDay: (target, day) => find(target).fill(day),
    select: async (target, value) => {
      await find(target).selectOption(value);
    },
    press: (key) => page.keyboard.press(key),
    attach: (target, file) => find(target).setInputFiles(file),
    run: (work, given) => page.evaluate(work as never, given) as never,
    trouble: () => Promise.resolve(trouble),
    close: () => page.context().close(),
  };
}
