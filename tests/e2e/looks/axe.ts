/** What axe finds in a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds of WCAG 2.2, level AA, and of its best practices, in the whole page or the dialog that lies over it: the rule, and the HTML it is about. */
export async function axeFindings(page: Page, rules?: string[]): Promise<string[]> {
  // No page has frames, which the other mode is for; and only what is wrong is to be described.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if ((await page.locator('dialog:modal').count()) > 0) axe.include('dialog:modal');
  // Axe looks at the size of targets only when it is told to.
  const asked = rules ? { runOnly: rules } : { rules: { 'target-size': { enabled: true } } };
  const { violations } = await axe.options({ ...asked, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The rules of axe whose answer depends on the theme: the HTML is the same in both. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
