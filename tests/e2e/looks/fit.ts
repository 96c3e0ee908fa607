/** Whether a page has room for its texts; each answers with what is wrong, in readable words. */
import type { Page } from '@playwright/test';

/** As much room between letters, words, lines and paragraphs as WCAG 1.4.12 lets a reader ask for. */
export const TEXT_SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

export const LARGE_TEXT = 'html { font-size: 200% }';

/** Has a page shown with rules of the reader's own, which its policy has no say in, and with none of those before. */
export const readWith = (page: Page, css: string): Promise<void> =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** What there is no room for. */
export const misfits = async (page: Page): Promise<string[]> =>
  [await sideways(page), await cutOff(page), await brokenWords(page)].flat();

/** What makes a page wider than its window, and what in it scrolls sideways by itself; only code and tables may. */
const sideways = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const all = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.matches('pre, table'),
    );
    const scrolls = (one: Element) =>
      /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1;
    const isWide = scrollWidth > innerWidth;
    const reaches = (one: Element) => one.getBoundingClientRect().right >= scrollWidth - 1;
    const widest = all.filter((one) => reaches(one) && ![...one.children].some(reaches));
    return [
      ...(isWide ? widest.map((one) => `too wide: ${one.outerHTML.slice(0, 160)}`) : []),
      ...(isWide && widest.length === 0 ? [`the page, by ${scrollWidth - innerWidth} pixels`] : []),
      ...all.filter(scrolls).map((one) => `scrolls sideways: ${one.outerHTML.slice(0, 160)}`),
    ];
  });

/** Texts of which a part is cut off, and what of a layer over the page cannot be scrolled into view. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const hasText = (one: Element) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
    const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    // What the line of the case has no room for stands in the sheet that it opens.
    const isShortened = (one: Element) => one.closest('[data-case-line]') !== null;
    const isCut = (one: Element) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const { width, height } = one.getBoundingClientRect();
      // What is for screen readers only is one pixel large, or cut away as a whole.
      if (width <= 1 || height <= 1 || getComputedStyle(one).clipPath !== 'none') return false;
      return (
        (clips(overflowX) && one.scrollWidth > one.clientWidth + 1) ||
        (clips(overflowY) && one.scrollHeight > one.clientHeight + 1)
      );
    };
    const isFixed = (one: Element) => getComputedStyle(one).position === 'fixed';
    const isOutside = (one: Element) => {
      const { top, bottom, height } = one.getBoundingClientRect();
      return height > 0 && (top < -1 || bottom > innerHeight + 1);
    };
    const isBeside = (one: Element) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (left < -1 || right > innerWidth + 1);
    };
    const all = [...document.querySelectorAll('body *')].filter(isShown);
    return [
      ...all.filter((one) => hasText(one) && isCut(one) && !isShortened(one)),
      ...all.filter((one) => isFixed(one) && isOutside(one)),
      ...all
        .filter(isFixed)
        .flatMap((layer) => [...layer.querySelectorAll('*')])
        .filter((one) => isShown(one) && hasText(one) && !one.matches('pre, pre *') && isBeside(one)),
    ].map((one) => one.outerHTML.slice(0, 160));
  });

/** Words of few letters that are broken in two, because their column has no room for a whole one. */
const brokenWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const FEW = 6;
    const words = new RegExp(
      `(?<![\\p{L}\\p{N}.@/_&=-])\\p{L}{2,${FEW}}(?![\\p{L}\\p{N}]|[.@/_&=-]\\p{L})`,
      'gu',
    );
    const range = document.createRange();
    const linesFrom = (text: Node, start: number, end: number) => {
      range.setStart(text, start);
      range.setEnd(text, end);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      // Code and addresses are broken wherever they have to be, and the cells of a table share one page.
      const within = text.parentElement!;
      if (!within.checkVisibility({ visibilityProperty: true }) || within.closest('code, pre, table'))
        continue;
      if (linesFrom(text, 0, text.length) < 2) continue;
      for (const { 0: word, index } of text.data.matchAll(words))
        if (linesFrom(text, index, index + word.length) > 1) found.push(`${word}: ${text.data.trim()}`);
    }
    return found;
  });
