import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/setup/browser.ts';
import { BASE_PORT, ROOT_PORT } from './tests/setup/ports.ts';

const executablePath = findBrowser();

/** Builds the site for a base path and serves it the way a plain web server would. */
const site = (port: number, base: string, root: string) => ({
  command: `astro build --force --outDir ${root}${base} && node tools/serve.ts ${root} --base / --port ${port} --quiet`,
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
    baseURL: `http://localhost:${ROOT_PORT}`,
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
  webServer: [site(ROOT_PORT, '/', 'dist-test/root'), site(BASE_PORT, '/clean-exit/', 'dist-test/base')],
});
