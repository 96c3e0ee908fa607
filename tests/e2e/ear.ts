/** What a page gives a screen reader to say by itself: its live regions, as browsers and screen readers take them. */
import { expect, type Page } from '@playwright/test';
import { settled } from './pages.ts';

declare global {
  interface Window {
    said: string[];
  }
}

/**
 * Listens to every page that is opened from now on. A region is read whole whenever something is put into it, also the same
 * once more, unless it is said not to be atomic: then only what was put in. What comes with its text is read only if it is an
 * alert. What is hidden, or behind a dialog, is silent; and what goes is not read.
 */
export const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.said = [];
    const LIVE = '[role=status], [role=alert], [aria-live]';
    /** The regions that have been in view for a frame. */
    const known = new WeakSet<Element>();
    const textOf = (one: Node) =>
      (one instanceof HTMLElement ? one.innerText : (one.textContent ?? '')).replace(/\s+/g, ' ').trim();
    const isSilent = (region: Element) => {
      const dialog = [...document.querySelectorAll('dialog:modal')].at(-1);
      return !region.checkVisibility() || (dialog !== undefined && !dialog.contains(region));
    };
    const say = (region: Element, text: string) => {
      if (text !== '' && !isSilent(region)) window.said.push(text);
    };
    const meet = () => {
      for (const region of document.querySelectorAll(LIVE)) {
        if (!region.checkVisibility()) known.delete(region);
        else if (known.has(region)) continue;
        else if (region.role === 'alert') {
          known.add(region);
          say(region, textOf(region));
        } else requestAnimationFrame(() => known.add(region));
      }
    };
    const hear = (records: MutationRecord[]) => {
      const put = new Map<Element, Set<Node>>();
      for (const { target, addedNodes, type } of records) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(LIVE);
        const nodes = type === 'characterData' ? [target] : [...addedNodes];
        const heard = nodes.filter((node) => node.isConnected && textOf(node) !== '');
        if (region && heard.length > 0) put.set(region, new Set([...(put.get(region) ?? []), ...heard]));
      }
      for (const [region, nodes] of put) {
        if (!known.has(region)) continue;
        const isWhole = region.ariaAtomic ? region.ariaAtomic === 'true' : region.role !== null;
        say(region, isWhole ? textOf(region) : [...nodes].map(textOf).join(' '));
      }
      meet();
    };
    addEventListener('DOMContentLoaded', () => {
      for (const region of document.querySelectorAll(LIVE)) if (region.checkVisibility()) known.add(region);
      const everything = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver(hear).observe(document, everything);
    });
  });

/** Waits until just these sentences were said since the last time, and nothing else follows. */
export async function hears(page: Page, ...sentences: (string | RegExp)[]): Promise<void> {
  const expected = sentences.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one)));
  await expect.poll(() => page.evaluate(() => window.said)).toEqual(expected);
  await settled(page);
  await page.waitForTimeout(150);
  expect(await page.evaluate(() => window.said.splice(0))).toEqual(expected);
}

/** Forgets what has been said so far, once the page has come to rest. */
export async function forget(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(() => window.said.splice(0));
}
