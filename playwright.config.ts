import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/setup/browser.ts';

const executablePath = findBrowser();

/** Builds the site for a base path and serves it the way a plain web server would. */
const site = (port: number, base: string, root: string) => ({
  command: `astro build --force --outDir ${root}${base} && sirv ${root} --port ${port} --quiet`,
  cwd: import.meta.dirname,
  env: { BASE_PATH: base, SITE_URL: 'https://clean-exit.example' },
  url: `http://localhost:${port}${base}`,
  timeout: 120_000,
  reuseExistingServer: false,
});

/** The browser tests, against the built site: at the root, and once more under a base path. */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['line']],
  use: {
    baseURL: 'http://localhost:4331',
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
  webServer: [site(4331, '/', 'dist-test/root'), site(4332, '/clean-exit/', 'dist-test/base')],
});
