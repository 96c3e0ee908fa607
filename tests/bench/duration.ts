import type { Locator, Page } from '@playwright/test';

/** From the input to the frame that shows what came of it, in milliseconds, as the browser's event timing tells. */
export async function durationOf(page: Page, interact: () => Promise<void>): Promise<number> {
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
export async function placeOf(locator: Locator): Promise<{ x: number; y: number }> {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}
