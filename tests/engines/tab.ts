/** What a journey needs of a browser. Each engine has a file that gives it; the journeys are written once. */

/** Something on the page as a reader finds it: by what it is and what it is called, within a part of the page. */
export interface Called {
  role: 'button' | 'checkbox' | 'link' | 'radio' | 'searchbox' | 'textbox';
  name: string;
  within?: string;
}
/** Or a CSS selector, where there is no such name. */
export type Target = Called | string;

/** A tab in a profile of its own. Whatever acts on a target waits until it is there, shown and enabled. */
export interface Tab {
  open(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The browser's own way back. */
  back(): Promise<void>;
  click(target: Target): Promise<void>;
  /** Types at the end of what stands in a field. */
  type(target: Target, text: string): Promise<void>;
  /** Enters a day, written `2026-11-27`, into a field for days. */
  enterDay(target: string, day: string): Promise<void>;
  select(target: string, value: string): Promise<void>;
  press(key: 'Enter' | 'Escape' | 'Space' | 'Tab'): Promise<void>;
  /** Chooses a file for an upload. */
  attach(target: string, file: string): Promise<void>;
  /** Runs a function in the page, also where the page's own scripts are switched off. */
  run<A, R>(work: (given: A) => R, given: A): Promise<R>;
  /** The uncaught errors and console errors so far. */
  trouble(): Promise<string[]>;
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Engine {
  version: string;
  /** Where it puts what is downloaded. */
  downloads: string;
  /** Opens a tab that nothing is kept in yet. One at a time: the one before is closed first. */
  newTab(options: { scripts: boolean }): Promise<Tab>;
  close(): Promise<void>;
}

/** How long anything may take to appear. */
export const PATIENCE = 8_000;

/** How large the page is shown. */
export const WINDOW = { width: 1280, height: 800 };

/** Whether a press on the middle of an element, scrolled to where it can be seen, would meet it. */
export function isUsable(element: HTMLElement): boolean {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const met = document.elementFromPoint(left + width / 2, top + height / 2);
  return met !== null && element.contains(met) && !element.matches(':disabled');
}
