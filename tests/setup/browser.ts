/**
 * The browser for the browser tests. Run as a program, it makes sure that there is one.
 *
 * In this order: the one that CHROMIUM_PATH names, Playwright's own, a Chromium or Chrome on the
 * machine; else one is installed, by Playwright or, for root on Debian, from Debian's packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The shell first: the same engine without windows, which needs a fifth less time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const FULL_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a browser that can be started, or `undefined`. Throws when CHROMIUM_PATH names nothing. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH is ${named}, but nothing is there.`);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [named, chromium.executablePath(), ...onPath, ...FULL_PATHS].find(
    (path) => path && existsSync(path),
  );
}

function installBrowser(): void {
  const attempts = isRootOnDebian()
    ? [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', 'chromium-headless-shell'],
        ['apt-get', 'install', '-y', '-qq', 'chromium'],
        playwrightInstall(),
      ]
    : [playwrightInstall()];
  for (const [command, ...args] of attempts) {
    if (findBrowser()) return;
    console.log(`No Chromium found; running: ${[command, ...args].join(' ')}`);
    spawnSync(command!, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 10 * 60_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

const playwrightInstall = () => [
  process.execPath,
  join('node_modules', '@playwright', 'test', 'cli.js'),
  'install',
  'chromium',
];

/** Whether packages can be installed with apt-get. */
export function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}

if (import.meta.main) {
  if (!findBrowser()) installBrowser();
  const browser = findBrowser();
  if (browser) {
    console.log(`Browser tests use ${browser}`);
  } else {
    console.error(
      'The browser tests need Chromium or Chrome, and none could be installed.\n' +
        'Install one with “npx playwright install chromium”, on Debian or Ubuntu with “sudo apt-get install chromium”,\n' +
        'or set CHROMIUM_PATH to the program of a Chromium, Chrome or Edge that you have.',
    );
    process.exit(1);
  }
}
