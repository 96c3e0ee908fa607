/** What axe finds in a page. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { isDeep } from '../../setup/depth.ts';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** The rules whose answer depends on the theme: the HTML is the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * The rules whose answer depends on sizes and spaces. (In forced colours axe reads the colours that a page states, not those
 * that are shown: there it has nothing to say.)
 */
export const SIZE_RULES = ['target-size', 'scrollable-region-focusable'];

/**
 * What axe finds of WCAG 2.2, level AA, and of its best practices: the rule, and the HTML it is about. It looks at the
 * dialog that lies over a page, else at the whole page, or what a selector finds `within` it.
 */
export async function axeFindings(page: Page, within = 'dialog:modal', rules?: string[]): Promise<string[]> {
  // Given to each page once, by way of the debugger, in which its policy has no say.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  // Axe looks at the size of targets only when it is told to.
  const which = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
  // For one rule axe fetches all style sheets of a page: whether they turn it as a phone is turned.
  const asked: RunOptions = { ...which, resultTypes: ['violations'], preload: isDeep };
  return page.evaluate(
    async ([options, selector]) => {
      const scope = document.querySelector(selector) ?? document;
      const { violations } = await window.axe!.run(scope, options);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    },
    [asked, within] as const,
  );
}

/** The same in the light theme, and in the dark one what depends on it. */
export async function axeInBothThemes(page: Page, within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFindings(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await axeFindings(page, within, COLOUR_RULES))];
}
