/** Playwright's tests with a tab of whichever engine is asked for. */
import { expect, test as base } from '@playwright/test';
import { engines, type EngineName } from './engines.ts';
import type { Engine, Tab } from './tab.ts';

interface Fixtures {
  /** Opens a tab that nothing is kept in yet, and closes the one before. */
  newTab: (options?: { scripts: boolean }) => Promise<Tab>;
}
interface Engines {
  engineName: EngineName;
  engine: Engine;
}

export const test = base.extend<Fixtures, Engines>({
  engineName: ['Chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await engines[engineName]()!();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  newTab: async ({ engine }, use) => {
    let tab: Tab | undefined;
    const trouble: string[] = [];
    const leave = async () => {
      trouble.push(...((await tab?.trouble()) ?? []));
      await tab?.close();
      tab = undefined;
    };
    await use(async (options = { scripts: true }) => {
      await leave();
      return (tab = await engine.newTab(options));
    });
    await leave();
    expect(trouble).toEqual([]);
  },
});
