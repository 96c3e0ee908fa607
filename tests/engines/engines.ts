/** The engines that the journeys are made in: where each is found, and how it is started. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox, webkit, type BrowserType } from '@playwright/test';
import { findBrowser } from '../setup/browser.ts';
import { startWithPlaywright } from './by-playwright.ts';
import { startFirefox } from './firefox.ts';
import type { Engine } from './tab.ts';
import { findMiniBrowser, startWebKit } from './webkit.ts';

/** How an engine is started; `undefined` where the machine has none. */
type Find = () => (() => Promise<Engine>) | undefined;

export const engines = {
  Chromium: () => {
    const path = findBrowser();
    return path ? () => startWithPlaywright(chromium, path, ['--no-sandbox', '--disable-gpu']) : undefined;
  },
  Firefox: () => {
    const path = onPath('firefox-esr', 'firefox');
    return path ? () => startFirefox(path) : ofPlaywright(firefox);
  },
  WebKit: () => {
    const path = onPath('WebKitWebDriver');
    return path && findMiniBrowser() && onPath('Xvfb') ? () => startWebKit(path) : ofPlaywright(webkit);
  },
} satisfies Record<string, Find>;

export type EngineName = keyof typeof engines;

const ofPlaywright = (type: BrowserType) =>
  existsSync(type.executablePath()) ? () => startWithPlaywright(type) : undefined;

function onPath(...names: string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}
