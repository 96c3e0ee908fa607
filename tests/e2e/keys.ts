/** A reader who has no pointer: whatever is used is gone to by keys, from where the focus is, and can be seen when it is there. */
import { expect, type Locator, type Page } from '@playwright/test';

/** More controls than any page has before what is looked for. */
const MOST = 150;

export class Keys {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Goes to a control with Tab, or back to it: for a radio button, to one of its group. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeEnabled();
    await this.see();
    const key = (await target.evaluate(isBehind)) ? 'Shift+Tab' : 'Tab';
    for (let pressed = 0; !(await target.evaluate(hasFocus)); pressed++) {
      expect(pressed, `${String(target)} is reached`).toBeLessThan(MOST);
      await this.tap(key);
    }
  }

  /** Goes to a control and presses it. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press(key);
  }

  /** Goes to a group of radio buttons, and to one of them with the arrows. */
  async choose(target: Locator): Promise<void> {
    await this.press(target, 'Space');
    for (let pressed = 0; !(await target.isChecked()); pressed++) {
      expect(pressed, `${String(target)} is reached`).toBeLessThan(MOST);
      await this.tap('ArrowDown');
    }
  }

  /** Goes to a field, or a list to choose from, and types. */
  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(text);
  }

  /** Enters a day, written `2026-11-27`, in the order in which this browser asks for its parts. */
  enterDay(target: Locator, day: string): Promise<void> {
    const [year, month, date] = day.split('-');
    return this.type(target, `${month}${date}${year}`);
  }

  private async tap(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.see();
  }

  /** Waits until what has the focus is in view, with nothing of the page over it. */
  private async see(): Promise<void> {
    if ((await this.page.evaluate(hidden, LINE)) === '') return;
    await expect.poll(() => this.page.evaluate(hidden, LINE)).toBe('');
  }
}

const hasFocus = (target: Element): boolean => {
  const active = document.activeElement;
  if (!(target instanceof HTMLInputElement && active instanceof HTMLInputElement)) return active === target;
  return active === target || (target.type === 'radio' && active.name === target.name);
};

/** Whether an element stands before the one with the focus. */
const isBehind = (target: Element): boolean => {
  const active = document.activeElement ?? document.body;
  const isAfter = target.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING;
  return active !== document.body && isAfter !== 0 && !target.contains(active);
};

/** As much of a part of the page as is looked at, from its top: a step is longer than a window. */
const LINE = 44;

/** Why the middle of what has the focus, or of its first line, cannot be seen; empty where it can. */
function hidden(line: number): string {
  const active = document.activeElement;
  // A button of a choice is seen with its words.
  const box = active?.closest('label') ?? active;
  const { left, right, top, bottom } = box?.getClientRects()[0] ?? new DOMRect();
  // Nothing has the focus, or what only holds its place and has nothing to be seen.
  if (!box || box === document.body || right - left <= 1) return '';
  // Out of view, these lead to no place in the window, where nothing is found.
  const start = Math.max(top, 0);
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (start + Math.min(bottom, innerHeight, start + line)) / 2;
  const over = document.elementFromPoint(x, y);
  return over && box.contains(over)
    ? ''
    : [box, over].map((one) => one?.outerHTML.slice(0, 200)).join(' is under ');
}
