import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import config from '../../playwright.config.ts';

/** Measurements, which print figures and judge nothing; run alone, for nothing else to disturb them. */
export default defineConfig({
  testDir: '.',
  workers: 1,
  reporter: [['list']],
  use: config.use!,
  webServer: {
    ...(config.webServer as Exclude<PlaywrightTestConfig['webServer'], unknown[] | undefined>),
    command: 'node tests/setup/serve-sites.ts real',
  },
});
