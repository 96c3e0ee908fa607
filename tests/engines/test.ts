/** Playwright's tests with a tab of whichever engine is asked for. */
import { expect, test as base } from '@playwright/test';
import { engines, type EngineName } from './engines.ts';
import { openHost, type OwnHost } from './own-host.ts';
import type { Engine, Tab } from './tab.ts';

interface Fixtures {
  /** Opens a tab that nothing is kept in yet, and closes the one before. What goes wrong in it fails the test, unless it is meant to. */
  newTab: (options?: { scripts?: boolean; meantToFail?: boolean }) => Promise<Tab>;
  /** A host for this journey alone. */
  host: OwnHost;
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
    let isMeant = false;
    const trouble: string[] = [];
    const leave = async () => {
      if (!isMeant) trouble.push(...((await tab?.trouble()) ?? []));
      await tab?.close();
      tab = undefined;
    };
    await use(async ({ scripts = true, meantToFail = false } = {}) => {
      await leave();
      isMeant = meantToFail;
      return (tab = await engine.newTab({ scripts }));
    });
    await leave();
    expect(trouble).toEqual([]);
  },
  // Playwright reads from the first argument what a fixture needs, also where that is nothing.
  host: async ({}, use) => {
    const host = await openHost();
    await use(host);
    host.close();
  },
});
