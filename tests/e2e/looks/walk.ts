/** Where the focus goes when a page is walked through by keyboard. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** What had the focus so far, one after the other. */
    walked: Element[];
  }
}

/**
 * Walks through a page, or the dialog that lies over it, till it comes round. Answers with how many controls had the
 * focus and what is wrong: what was covered, out of view or without a visible outline, where the walk went nowhere or
 * in a circle, and what it never reached.
 */
export async function walk(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  most = 2000,
): Promise<{ count: number; wrong: string[] }> {
  await page.evaluate(() => {
    window.walked = [];
    // The walk begins where nothing has the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
  });
  const wrong: string[] = [];
  let ends = 0;
  for (let count = 0; count < most; count++) {
    await page.keyboard.press(key);
    const at = await page.evaluate(meetFocus);
    if (at === 'first again') return page.evaluate(lookForMissed, wrong);
    if (at === 'again') return { count, wrong: [...wrong, await page.evaluate(tellCircle)] };
    // Nothing has the focus where the page ends, and nowhere else.
    if (at === 'nowhere' && count > 0 && ++ends > 1) wrong.push('nothing has the focus on the way');
    if (at === 'new') wrong.push(...(await page.evaluate(lookAtFocus)));
  }
  return { count: most, wrong: [...wrong, 'it does not come round'] };
}

/** Notes what has the focus, and whether it had it before. */
const meetFocus = (): 'nowhere' | 'new' | 'same' | 'again' | 'first again' => {
  const one = document.activeElement;
  if (!one || one === document.body) return 'nowhere';
  // In a field for a day, the day, the month, the year and the button of its calendar have the focus, one after the other.
  if (one.matches('[type=date]') && one === window.walked.at(-1)) return 'same';
  const before = window.walked.indexOf(one);
  if (before >= 0) return before === 0 ? 'first again' : 'again';
  window.walked.push(one);
  return 'new';
};

const tellCircle = (): string => `in a circle, twice: ${document.activeElement!.outerHTML.slice(0, 160)}`;

/** What is wrong with how the focus is shown; nothing if a reader sees where it is. */
const lookAtFocus = (): string[] => {
  const one = document.activeElement!;
  const said = (what: string) => [`${what}: ${one.outerHTML.slice(0, 160)}`];
  const boxes = [...one.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  if (boxes.length === 0) return said('no box');
  const isOver = (x: number, y: number) => {
    const over = document.elementFromPoint(x, y);
    return (
      over !== null && (one.contains(over) || over.contains(one) || over.closest('label')?.contains(one))
    );
  };
  const isSeen = boxes.some(
    ({ left, top, right, bottom }) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].filter((part) =>
        isOver(left + (right - left) * part, top + (bottom - top) / 2),
      ).length >= 3,
  );
  if (!isSeen) return said('covered or out of view');

  // Something within it has the focus, such as that button, with the browser's own ring.
  if (!one.matches(':focus')) return [];
  // The link over a whole row has its outline around the row.
  const styles = [getComputedStyle(one), getComputedStyle(one, '::after')];
  const outline = styles.find(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
  );
  if (!outline) return said('no outline');
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const paint = (colours: string[]) => {
    for (const colour of colours) {
      brush.fillStyle = colour;
      brush.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...brush.getImageData(0, 0, 1, 1).data].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const around: string[] = [];
  for (let box = one.parentElement; box; box = box.parentElement)
    around.unshift(getComputedStyle(box).backgroundColor);
  const [light, dark] = [paint(['Canvas', ...around]), paint([outline.outlineColor])].toSorted(
    (a, b) => b - a,
  );
  // The browser's own ring is of two colours.
  const contrast = outline.outlineStyle === 'auto' ? 21 : (light! + 0.05) / (dark! + 0.05);
  return contrast < 3 ? said(`an outline of ${contrast.toFixed(1)} to 1`) : [];
};

/** How many controls had the focus, and what is wrong, with those that can have it and did not. */
const lookForMissed = (wrong: string[]): { count: number; wrong: string[] } => {
  const CAN = 'a[href], button, input, select, textarea, summary:first-of-type, [tabindex]';
  const scope = document.querySelector('dialog:modal') ?? document;
  const groupOf = (one: Element) =>
    one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
  const isWalked = (one: Element) =>
    window.walked.some((met) => met === one || (groupOf(met) && groupOf(met) === groupOf(one)));
  const missed = [...scope.querySelectorAll<HTMLElement>(CAN)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [inert] *') &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !isWalked(one),
  );
  return {
    count: window.walked.length,
    wrong: [...wrong, ...missed.map((one) => `never reached: ${one.outerHTML.slice(0, 160)}`)],
  };
};
