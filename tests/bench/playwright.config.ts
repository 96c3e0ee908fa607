import { defineConfig } from '@playwright/test';
import config from '../../playwright.config.ts';

/** Measurements, which print figures and judge nothing; run alone, for nothing else to disturb them. */
export default defineConfig(
  { ...config, projects: [] },
  {
    testDir: '.',
    workers: 1,
    reporter: [['list']],
    webServer: { ...config.webServer, command: 'node tests/setup/serve-sites.ts real' },
  },
);
