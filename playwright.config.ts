import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/setup/browser.ts';
import { addressOf, sites } from './tests/setup/sites.ts';

const executablePath = findBrowser();
const baseURL = addressOf(sites.real);

/** The browser tests: what components do, on the fixture site; what the content must be, on the real one; both under real web servers. */
export default defineConfig({
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine that stalls must not stop the build; what needed a second try is named as flaky in the report.
  retries: 1,
  // What failed is told at the end, where whoever reads only the end of it looks.
  reporter: [['dot'], ['./tests/setup/servers.ts']],
  use: {
    baseURL,
    // Tests change what a site serves and cut it off; what a browser keeps of it would answer instead.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'behaviour',
      testDir: 'tests/e2e/behaviour',
      use: { baseURL: addressOf(sites.fixture) },
    },
    { name: 'content', testDir: 'tests/e2e/content' },
    { name: 'hosting', testDir: 'tests/e2e/hosting' },
  ],
  webServer: {
    command: 'node tests/setup/serve-sites.ts',
    cwd: import.meta.dirname,
    url: baseURL,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
