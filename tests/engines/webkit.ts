/** WebKit as Debian has it: WebKitWebDriver with WebKitGTK's MiniBrowser, on a screen of its own. */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import {
  Builder,
  By,
  Capabilities,
  error,
  Key,
  until,
  type WebDriver,
  type WebElement,
} from 'selenium-webdriver';
import type * as Remote from 'selenium-webdriver/remote';
import { Select } from 'selenium-webdriver/lib/select.js';
import { isUsable, PATIENCE, WINDOW, type Called, type Engine, type Tab, type Target } from './tab.ts';
import { withFolder } from './with-folder.ts';

// Its types are those of a folder, which cannot be imported as one.
const { DriverService } = createRequire(import.meta.url)('selenium-webdriver/remote') as typeof Remote;

/** Where Debian puts the browser that its driver starts. */
export const findMiniBrowser = (): string | undefined => globSync('/usr/lib/*/webkit2gtk-4*/MiniBrowser')[0];

/** Starts WebKit's driver and a screen for it. Neither outlives the other, nor a start that fails. */
export function startWebKit(driverPath: string): Promise<Engine> {
  return withFolder(async (home) => {
    const screen = await openScreen();
    const service = new DriverService.Builder(driverPath)
      .setLoopback(true)
      .setStdio('ignore')
      .setEnvironment({
        ...(process.env as Record<string, string>),
        DISPLAY: screen.display,
        HOME: home,
        // Most containers cannot nest another one, and have no graphics card.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      })
      .build();
    const close = async () => {
      await service.kill();
      screen.close();
    };
    try {
      const address = await service.start();
      const first = await connect(address, true);
      const version = (await first.getCapabilities()).getBrowserVersion()!;
      await first.quit();
      return { version, newTab: ({ scripts }) => openTab(address, scripts), close };
    } catch (error) {
      await close();
      throw error;
    }
  });
}

const connect = (address: string, scripts: boolean) =>
  new Builder()
    .disableEnvironmentOverrides()
    .usingServer(address)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': {
          binary: findMiniBrowser()!,
          args: ['--automation', `--enable-javascript=${scripts}`],
        },
      }),
    )
    .build();

async function openTab(address: string, scripts: boolean): Promise<Tab> {
  const driver = await connect(address, scripts);
  // Where a page does not answer, the line that asked it is named, not only its test.
  await driver.manage().setTimeouts({ script: PATIENCE, pageLoad: 2 * PATIENCE });
  await driver
    .manage()
    .window()
    .setRect({ x: 0, y: 0, ...WINDOW });
  return tabOf(driver);
}

/** A screen that nobody sees. */
async function openScreen(): Promise<{ display: string; close: () => void }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.once('error', reject).once('exit', () => reject(new Error('Xvfb does not start.')));
    (screen.stdio[3] as Readable).once('data', (data: Buffer) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, close: () => void screen.kill() };
}

function tabOf(driver: WebDriver): Tab {
  const trouble: string[] = [];
  const collect = async () => void trouble.push(...(await driver.executeScript<string[]>(listen)));
  const go = (work: () => Promise<void>) => async () => {
    await collect();
    await work();
    await collect();
  };
  const find = async (target: Target): Promise<WebElement> =>
    (await driver.wait(
      async () => (await usable(driver, target)) ?? false,
      PATIENCE,
      JSON.stringify(target),
    )) as WebElement;
  return {
    open: (address) => go(() => driver.get(address))(),
    reload: go(() => driver.navigate().refresh()),
    back: go(() => driver.navigate().back()),
    click: async (target) => (await find(target)).click(),
    type: async (target, text) => (await find(target)).sendKeys(text),
    // In which order its field takes the digits depends on the machine: the day is put in as its calendar would.
    enterDay: async (target, day) => driver.executeScript(putIn, await find(target), day),
    select: async (target, value) => new Select(await find(target)).selectByValue(value),
    press: (key) => driver.actions().sendKeys(KEYS[key]).perform(),
    attach: async (target, file) =>
      (await driver.wait(until.elementLocated(By.css(target)), PATIENCE)).sendKeys(file),
    run: (work, given) => driver.executeScript(work, given),
    async trouble() {
      await collect();
      return trouble;
    },
    close: () => driver.quit(),
  };
}

const KEYS = { Enter: Key.ENTER, Escape: Key.ESCAPE, Space: Key.SPACE, Tab: Key.TAB };

/** The first element that is meant, once it is shown and enabled. */
async function usable(driver: WebDriver, target: Target): Promise<WebElement | undefined> {
  const selector = typeof target === 'string' ? target : selectorOf(target);
  try {
    for (const element of await driver.findElements(By.css(selector))) {
      if (!(await driver.executeScript(isUsable, element))) continue;
      if (typeof target === 'string' || (await element.getAccessibleName()) === target.name) return element;
    }
  } catch (thrown) {
    // It was rendered anew meanwhile; all are looked for again.
    if (!(thrown instanceof error.StaleElementReferenceError)) throw thrown;
  }
  return undefined;
}

/** What may have a role: the name decides, as the engine computes it. */
const MAY_BE: Record<Called['role'], string> = {
  button: 'button',
  checkbox: 'input[type=checkbox]',
  link: 'a[href]',
  radio: 'input[type=radio]',
  searchbox: 'input[type=search]',
  textbox: ':is(textarea, input)',
};

const selectorOf = ({ role, within = 'body' }: Called): string => `${within} ${MAY_BE[role]}`;

function putIn(field: HTMLInputElement, value: string): void {
  field.value = value;
  for (const event of ['input', 'change']) field.dispatchEvent(new Event(event, { bubbles: true }));
}

/** What went wrong since this was last called on the page: the driver does not tell. What came before the first call is lost. */
function listen(): string[] {
  const page = window as unknown as { trouble?: string[] };
  const heard = page.trouble;
  page.trouble = [];
  if (heard) return heard;
  const hear = (what: unknown) => page.trouble!.push(String(what));
  addEventListener('error', (event) => hear(event.message));
  addEventListener('unhandledrejection', (event) => hear(event.reason));
  console.error = (...all) => hear(all.join(' '));
  return [];
}
