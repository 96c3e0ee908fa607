import { test, type Locator, type Page } from '@playwright/test';
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

/**
 * Where an element stands, seen to before the processor is slowed. To find it by its role and to see whether it can be
 * clicked lays the hidden texts of the page out anew, which would be counted as the page's own work.
 */
async function placeOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

const interactions: {
  name: string;
  path: string;
  begin?: (page: Page) => Promise<void>;
  /** What is pressed; nothing where a key goes to what has the focus. */
  press?: (page: Page) => Locator;
}[] = [
  {
    name: 'tick a row of the longest guide',
    path: GUIDE,
    press: (page) => page.getByRole('main').getByRole('checkbox').nth(2),
  },
  {
    name: 'mark the open step done',
    path: GUIDE,
    press: (page) => page.getByRole('button', { name: 'Mark done' }).first(),
  },
  {
    name: 'show all steps',
    path: GUIDE,
    press: (page) => page.getByRole('button', { name: 'Show all steps' }),
  },
  {
    name: 'choose an answer of the decision',
    path: '/decide/',
    press: (page) => page.getByRole('radio').nth(1),
  },
  {
    name: 'continue in the decision',
    path: '/decide/',
    begin: (page) => page.getByRole('radio').nth(1).check(),
    press: (page) => page.getByRole('button', { name: 'Continue' }),
  },
  {
    name: 'type a letter of a reason',
    path: '/compose/cancellation/',
    begin: (page) => page.getByLabel('Agreement ID').first().fill('agmt-'),
  },
];

for (const { name, path, begin, press } of interactions) {
  test(`${name}, at 390 pixels with the processor slowed 4 times`, async ({ browser }) => {
    test.setTimeout(120_000);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(addressOf(sites.real) + path, { waitUntil: 'networkidle' });
      await begin?.(page);
      const place = press && (await placeOf(press(page)));
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.waitForTimeout(300);
      times.push(
        await durationOf(page, () => (place ? page.mouse.click(place.x, place.y) : page.keyboard.press('b'))),
      );
      await context.close();
    }
    const [middle, worst] = [times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!, Math.max(...times)];
    console.log(`${name}: median ${middle} ms, worst ${worst} ms`);
  });
}
