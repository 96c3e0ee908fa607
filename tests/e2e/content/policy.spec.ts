/** What the content security policy of each page refuses, and that the site never asks for any of it. */
import { expect, test, type Page } from '@playwright/test';
import { cases } from '../../setup/depth.ts';
import { allPaths } from '../paths.ts';
import { watchForTrouble } from '../pages.ts';

declare global {
  interface Window {
    violations: string[];
    trustedTypes: {
      createPolicy(name: string, rules: Record<string, (text: string) => string>): void;
    };
  }
}

/** Collects what the policy of a page refuses, from before its first script runs. */
const watchPolicy = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      window.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
const violations = (page: Page): Promise<string[]> => page.evaluate(() => window.violations);

/** Presses the controls of a page that can be pressed, and those that come while doing so, each once, up to a number. */
const pressEverything = (page: Page): Promise<number> =>
  page.evaluate(
    async (most) => {
      const pressed = new Set<Element>();
      const next = () =>
        [...document.querySelectorAll<HTMLElement>('button, summary, [type=checkbox], [type=radio]')].find(
          (control) => !pressed.has(control) && control.checkVisibility() && !control.matches(':disabled'),
        );
      for (let control = next(); control && pressed.size < most; control = next()) {
        pressed.add(control);
        control.click();
        await new Promise((done) => setTimeout(done, 10));
      }
      return pressed.size;
    },
    cases(60, 1000),
  );

for (const path of allPaths) {
  test(`${path} works within its policy, whatever is pressed`, async ({ page }) => {
    const trouble = watchForTrouble(page);
    await watchPolicy(page);
    await page.goto(path);
    await expect(page.locator('astro-island[ssr]:not([client=visible])')).toHaveCount(0);
    expect(await pressEverything(page)).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
}

test('search finds within the policy, its worker included', async ({ page }) => {
  const trouble = watchForTrouble(page);
  await watchPolicy(page);
  await page.goto('/reference/your-data/');
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill('approve within 7 days');
  await expect(page.getByRole('heading', { name: 'Elsewhere', exact: false })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(trouble).toEqual([]);
});

/** What each directive is for; Trusted Types would refuse scripts before their directive is asked, and are told not to. */
const REFUSED: Record<string, () => unknown> = {
  'script-src-elem': () => {
    window.trustedTypes.createPolicy('default', { createScriptURL: (url) => url });
    document.head.append(
      Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }),
    );
  },
  'script-src-attr': () => {
    window.trustedTypes.createPolicy('default', { createScript: (code) => code });
    document.body.setAttribute('onclick', '1');
  },
  'style-src-attr': () => document.body.setAttribute('style', 'color:red'),
  'style-src-elem': () => {
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{color:red}' }));
  },
  'connect-src': () => fetch('https://example.com/').catch(String),
  'img-src': () => {
    document.body.append(Object.assign(new Image(), { src: 'https://example.com/x.png' }));
  },
  'base-uri': () => {
    document.head.append(Object.assign(document.createElement('base'), { href: 'https://example.com/' }));
  },
  'form-action': () => {
    const form = Object.assign(document.createElement('form'), { action: 'https://example.com/' });
    document.body.append(form);
    form.submit();
  },
  'frame-src': () => {
    document.body.append(Object.assign(document.createElement('iframe'), { src: 'https://example.com/' }));
  },
  'require-trusted-types-for': () => {
    try {
      document.body.innerHTML = '<p>text</p>';
    } catch {
      // Refused, as it should be.
    }
  },
};

for (const [directive, attempt] of Object.entries(REFUSED)) {
  test(`what ${directive} is for is refused`, async ({ page }) => {
    await watchPolicy(page);
    await page.goto('/guides/close-aws-account/');
    await page.evaluate(attempt);
    await expect
      .poll(async () => (await violations(page)).map((one) => one.split(' ')[0]))
      .toContain(directive);
  });
}
