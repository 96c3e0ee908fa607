import { expect, test } from '../test.ts';
import { stored } from '../pages.ts';
import { AGREEMENT, fillNotice, findingsOf, openComposer, problems, primary } from './composer-page.ts';

/** As much as a browser keeps, of what brings the most findings. */
const HUGE = 4_500_000;
/** The longest that any key may take before what it typed stands there, in milliseconds, on a machine at work. */
const LONGEST = 2000;

test('a draft as large as a browser keeps lets every key through, is called too long, and stays whole', async ({
  page,
}) => {
  const key = 'clean-exit:draft:notice/nextStep';
  await page.addInitScript(
    ([name, length]) => {
      if (localStorage.length === 0) localStorage[name] = 'TBD '.repeat(length / 4);
    },
    [key, HUGE] as const,
  );
  await openComposer(page);
  await expect(page.getByLabel('What comes next')).toHaveValue(/^TBD TBD/);
  const agreement = page.getByLabel('Agreement ID');
  for (const letter of AGREEMENT.slice(0, 4)) await agreement.press(letter, { timeout: LONGEST });
  await expect(agreement).toHaveValue(AGREEMENT.slice(0, 4));
  await expect(findingsOf(page, 'nextStep')).toContainText('A field takes 20,000');
  expect(await findingsOf(page).count()).toBeLessThanOrEqual(20);
  expect((await stored(page))[key]).toHaveLength(HUGE);
});

test('what is pasted into a field and is too long for it stops the request, and goes whole at a press', async ({
  page,
}) => {
  await openComposer(page);
  await fillNotice(page);
  const next = page.getByLabel('What comes next');
  const pasted = 'The new office is larger. '.repeat(4000);
  await next.fill(pasted);
  await next.blur();
  await primary(page).click();
  await expect(problems(page)).toContainText('A field takes 20,000');
  await expect(next).toHaveValue(pasted);
  await page.getByRole('button', { name: 'Take them out' }).first().click();
  await expect(findingsOf(page, 'nextStep')).toHaveCount(0);
  expect(pasted.startsWith(await next.inputValue())).toBe(true);
});
