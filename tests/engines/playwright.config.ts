import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';
import config from '../../playwright.config.ts';
import { engines, type EngineName } from './engines.ts';

/** The main journeys, in every engine; `run.ts` asks for those that start on this machine. */
export default defineConfig<object, { engineName: EngineName }>({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 1,
  reporter: [['line']],
  projects: (Object.keys(engines) as EngineName[]).map((engineName) => ({
    name: engineName,
    use: { engineName },
  })),
  webServer: {
    ...(config.webServer as Exclude<PlaywrightTestConfig['webServer'], unknown[] | undefined>),
    command: 'node tests/setup/serve-sites.ts real',
  },
});
