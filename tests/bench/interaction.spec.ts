import { test, type Page } from '@playwright/test';
import { GUIDE } from '../e2e/pages.ts';
import { addressOf, sites } from '../setup/sites.ts';

const RUNS = 7;

/** From the input to the frame that shows what came of it, in milliseconds, as the browser's event timing tells. */
async function durationOf(page: Page, interact: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      // A pointer that comes over an element is no interaction.
      const interactions = (list.getEntries() as PerformanceEventTiming[]).filter((one) => one.interactionId);
      for (const { duration } of interactions) durations.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await interact();
  // Long enough for the frame, and for what is reported behind it.
  await page.waitForTimeout(400);
  // What takes less than 16 ms is not reported.
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { durations: number[] }).durations));
}

const interactions: {
  name: string;
  path: string;
  begin?: (page: Page) => Promise<void>;
  act: (page: Page) => Promise<void>;
}[] = [
  {
    name: 'tick a row of the longest guide',
    path: GUIDE,
    act: (page) => page.getByRole('main').getByRole('checkbox').nth(2).click(),
  },
  {
    name: 'mark the open step done',
    path: GUIDE,
    act: (page) => page.getByRole('button', { name: 'Mark done' }).first().click(),
  },
  {
    name: 'show all steps',
    path: GUIDE,
    act: (page) => page.getByRole('button', { name: 'Show all steps' }).click(),
  },
  {
    name: 'choose an answer of the decision',
    path: '/decide/',
    act: (page) => page.getByRole('radio').nth(1).check(),
  },
  {
    name: 'continue in the decision',
    path: '/decide/',
    begin: (page) => page.getByRole('radio').nth(1).check(),
    act: (page) => page.getByRole('button', { name: 'Continue' }).click(),
  },
  {
    name: 'type a letter of a reason',
    path: '/compose/cancellation/',
    begin: (page) => page.getByLabel('Agreement ID').first().fill('agmt-'),
    act: (page) => page.getByLabel('Agreement ID').first().press('b'),
  },
];

for (const { name, path, begin, act } of interactions) {
  test(`${name}, at 390 pixels with the processor slowed 4 times`, async ({ browser }) => {
    test.setTimeout(120_000);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(addressOf(sites.real) + path, { waitUntil: 'networkidle' });
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await begin?.(page);
      times.push(await durationOf(page, () => act(page)));
      await context.close();
    }
    const [middle, worst] = [times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!, Math.max(...times)];
    console.log(`${name}: median ${middle} ms, worst ${worst} ms`);
  });
}
