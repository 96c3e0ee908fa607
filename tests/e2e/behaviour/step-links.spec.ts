import { expect, test, type Page } from '../test.ts';
import { checkbox, notices, OFFICE, openGuide, openStep, step, stored, text } from '../pages.ts';

/** A step is landed on: below everything sticky, marked, focused, and its address in the bar. */
async function expectLanded(page: Page, id: string) {
  await expect(page).toHaveURL(new RegExp(`#${id}$`));
  await expect(step(page, id)).toBeFocused();
  await expect(text(page, id)).toBeVisible();
  const title = step(page, id).getByRole('heading').first();
  await expect(title).toBeInViewport({ ratio: 1 });
  // What lies over the page does not cover it.
  const top = title.getByRole('link');
  await expect
    .poll(() =>
      top.evaluate((link) => {
        const { left, top, height } = link.getBoundingClientRect();
        return link.contains(document.elementFromPoint(left + 60, top + height / 2));
      }),
    )
    .toBe(true);
}

for (const width of [360, 1280]) {
  test(`a step link lands on its step and writes nothing, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openGuide(page, `${OFFICE}#hand-in-keys`);
    await expectLanded(page, 'hand-in-keys');
    expect(await stored(page)).toEqual({});
  });
}

test('a step link wins over what is stored and does not change it', async ({ page }) => {
  await openGuide(page, OFFICE);
  await checkbox(page, 'open-door').check();
  await checkbox(page, 'await-deposit').check();
  const before = await stored(page);
  await page.goto('/');
  await openGuide(page, `${OFFICE}#pack-papers`);
  await expectLanded(page, 'pack-papers');
  expect(await stored(page)).toEqual(before);
});

test('a changed fragment leads to its step', async ({ page }) => {
  await openGuide(page, `${OFFICE}#open-door`);
  await page.evaluate(() => (location.hash = 'await-deposit'));
  await expectLanded(page, 'await-deposit');
  await page.goBack();
  await expectLanded(page, 'open-door');
});

test('the table of contents leads to steps by their published links', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openGuide(page, OFFICE);
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Hand in the keys' })
    .click();
  await expectLanded(page, 'hand-in-keys');
});

test('search leads to a step by its published link', async ({ page }) => {
  await openGuide(page, '/guides/hand-over-keys/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('landlord neighbour');
  await page.getByRole('dialog').getByRole('link', { name: 'Hand in the keys' }).click();
  await expectLanded(page, 'hand-in-keys');
});

test('a step that the guide does not have is named as missing, and the guide is shown', async ({ page }) => {
  await openGuide(page, `${OFFICE}#no-such-step`);
  await expect(notices(page)).toContainText('This guide has no step called “no-such-step”');
  await expect(step(page, 'open-door')).toBeAttached();
  expect(await stored(page)).toEqual({});
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices(page)).toHaveCount(0);
});

test('a missing step with a very long name does not cover the page with it', async ({ page }) => {
  await openGuide(page, `${OFFICE}#${'long-'.repeat(400)}name`);
  await expect(notices(page)).toContainText('This guide has no step called “long-long-');
  expect((await notices(page).innerText()).length).toBeLessThan(200);
});

for (const fragment of [
  '#x=1',
  '#:~:text=order',
  '#_top',
  '#utm_source=mail&utm_medium=x',
  '#%E0%A4%A',
  '#<img src=x onerror=alert(1)>',
]) {
  test(`what is no step link (${fragment}) is not called a missing step, and writes nothing`, async ({
    page,
  }) => {
    await openGuide(page, OFFICE + fragment);
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(notices(page)).toHaveCount(0);
    await expect(step(page, 'open-door')).toBeAttached();
    expect(await stored(page)).toEqual({});
  });
}

for (const fragment of [
  '#%70ack-cables',
  '#%23pack-cables',
  '#pack-cables&utm_source=mail',
  '#pack-cables-title',
]) {
  test(`a step link that came changed (${fragment}) still leads to its step`, async ({ page }) => {
    await openGuide(page, OFFICE + fragment);
    await expectLanded(page, 'pack-cables');
  });
}

test('a case in the address stays there, and the step is shown', async ({ page }) => {
  await openGuide(page, `${OFFICE}#pack-cables&case=opaque`);
  await expect(step(page, 'pack-cables')).toBeFocused();
  await expect(step(page, 'pack-cables')).toBeInViewport();
  await expect(page).toHaveURL(/#pack-cables&case=opaque$/);
});

for (const tag of ['input', 'textarea', 'select', 'div contenteditable tabindex=0']) {
  test(`an island that starts late takes the focus from nobody at work in <${tag}>`, async ({ page }) => {
    await page.addInitScript(() => {
      const define = customElements.define.bind(customElements);
      customElements.define = (name, ...rest) =>
        name === 'astro-island'
          ? addEventListener('start', () => define(name, ...rest))
          : define(name, ...rest);
    });
    await page.goto(`${OFFICE}#pack-cables`);
    await page.evaluate((html) => {
      const [name, ...attributes] = html.split(' ');
      const work = Object.assign(document.createElement(name!), { id: 'work' });
      for (const attribute of attributes) {
        const [key, value = ''] = attribute.split('=');
        work.setAttribute(key!, value);
      }
      document.querySelector('main')!.prepend(work);
      work.focus();
    }, tag);
    await page.evaluate(() => dispatchEvent(new Event('start')));
    await expect(checkbox(page, 'pack-cables')).toBeEnabled();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await expect(page.locator('#work')).toBeFocused();
  });
}

test('a link to a step’s former id leads to the step, by its published link', async ({ page }) => {
  await openGuide(page, `${OFFICE}#light-off`);
  await expectLanded(page, 'switch-off-light');
});

test('another step in the address takes the focus from nobody who is writing', async ({ page }) => {
  await openGuide(page, `${OFFICE}#send-notice`);
  await openStep(page, 'send-notice');
  await page.getByRole('button', { name: 'Write it here: Notice' }).click();
  const field = page.getByLabel('What comes next');
  await field.fill('a larger office');
  // A fragment that a script sets: one that the reader follows is the browser's own to focus.
  await page.evaluate(async () => {
    history.pushState(null, '', '#await-deposit');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await new Promise(requestAnimationFrame);
  });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('a larger office');
});

test.describe('a link from elsewhere into the middle of a guide', () => {
  const cold = (page: Page) => page.locator('[data-cold]');

  test('says which guide and step it is, and what comes before, as a line to open', async ({ page }) => {
    await openGuide(page, `${OFFICE}#pack-books`);
    await expect(cold(page)).toContainText('You opened step 3 of 8 of “Leave an office”.');
    await expect(cold(page).getByText('2 checks come first')).toBeVisible();
    await expect(cold(page).getByRole('link', { name: 'The keys are counted' })).toBeHidden();
    await cold(page).getByText('2 checks come first').click();
    await expect(cold(page).getByRole('link', { name: 'The keys are counted' })).toBeVisible();
  });

  test('at a point of no return the checks stand there in full', async ({ page }) => {
    await openGuide(page, `${OFFICE}#hand-in-keys`);
    await expect(cold(page).getByRole('link', { name: 'The keys are counted' })).toBeVisible();
  });

  test('leads to the beginning, or leaves the reader here', async ({ page }) => {
    await openGuide(page, `${OFFICE}#pack-books`);
    await cold(page).getByRole('button', { name: 'Stay here' }).click();
    await expect(cold(page)).toHaveCount(0);
    await expect(text(page, 'pack-books')).toBeVisible();
    expect(await stored(page)).toEqual({});

    await page.goto('about:blank');
    await openGuide(page, `${OFFICE}#pack-books`);
    await cold(page).getByRole('link', { name: 'Start from the beginning' }).click();
    await expect(text(page, 'count-keys')).toBeVisible();
    await expect(cold(page)).toHaveCount(0);
  });

  test('is nothing to speak of to who has begun the guide, or comes from a page of this site', async ({
    page,
  }) => {
    await page.goto('/');
    await page.evaluate((to) => location.assign(to), `${OFFICE}#pack-books`);
    await expect(text(page, 'pack-books')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-later]')).toBeAttached();
    await expect(cold(page)).toHaveCount(0);
    await checkbox(page, 'open-door').check();
    await page.goto('about:blank');
    await openGuide(page, `${OFFICE}#pack-papers`);
    await expect(text(page, 'pack-papers')).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expect(cold(page)).toHaveCount(0);
  });
});
