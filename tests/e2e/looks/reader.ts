/** Whether a page heeds what its reader has asked the browser for; each answers with what is wrong, in readable words. */
import type { Page } from '@playwright/test';

/** What moves, or would: to be empty for a reader who asked for as little motion as possible. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MOVES = /all|transform|translate|rotate|scale|inset|top|left|right|bottom|margin|width|height/;
    const styles = [...document.querySelectorAll('*')].flatMap((one) =>
      ['', '::before', '::after'].map((part) => ({ one, part, style: getComputedStyle(one, part) })),
    );
    const isMoved = ({ style, part }: (typeof styles)[number]) =>
      (!part || style.content !== 'none') &&
      (style.animationName !== 'none' ||
        style.scrollBehavior === 'smooth' ||
        (MOVES.test(style.transitionProperty) && /[1-9]/.test(style.transitionDuration)));
    return [
      ...document.getAnimations().map((one) => `runs: ${one.id || one.constructor.name}`),
      ...styles.filter(isMoved).map(({ one, part }) => `${part} ${one.outerHTML.slice(0, 160)}`),
    ];
  });

/** What is marked as pressed, chosen or the present one by its colour alone, which a reader's own colours replace. */
export const markedByColour = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const MARKS = ['aria-pressed', 'aria-selected', 'aria-current'];
    // Of a box and what is around and before it: what is left of its look where every colour is the reader's.
    const lookOf = (one: Element) =>
      ['', '::before', '::after'].map((part) => {
        const style = getComputedStyle(one, part);
        const borders = ['Top', 'Right', 'Bottom', 'Left'].map(
          (side) =>
            `${style.getPropertyValue(`border-${side}-width`)} ${style.getPropertyValue(`border-${side}-style`)}`,
        );
        const { content, fontWeight, outlineStyle, outlineWidth, textDecorationLine } = style;
        return [content, fontWeight, outlineStyle, outlineWidth, textDecorationLine, ...borders];
      });
    const isLost = (one: Element, mark: string) => {
      const value = one.getAttribute(mark)!;
      const marked = JSON.stringify(lookOf(one));
      one.removeAttribute(mark);
      const unmarked = JSON.stringify(lookOf(one));
      one.setAttribute(mark, value);
      return marked === unmarked;
    };
    return MARKS.flatMap((mark) =>
      [...document.querySelectorAll(`[${mark}]:not([${mark}=false])`)]
        .filter((one) => one.checkVisibility({ visibilityProperty: true }) && isLost(one, mark))
        .map((one) => `${mark}: ${one.outerHTML.slice(0, 160)}`),
    );
  });
