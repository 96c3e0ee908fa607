import type { Since } from './browser-features.ts';

/** The oldest browsers in which all of the site works; Edge has the versions of Chrome. */
export const OLDEST: Since = { chrome: 120, firefox: 128, safari: 17.4 };

/** What some of them do not have, and why the site works in them all the same. */
export const NOT_NEEDED: Record<string, readonly string[]> = {
  'a refinement of looks or of scrolling: without it, the page looks as the browser makes it': [
    'css.properties.user-select',
    'css.properties.overflow-anchor',
    'css.properties.overflow-anchor.none',
    'css.properties.content-visibility',
    'css.properties.content-visibility.visible',
    'css.properties.accent-color',
    'css.properties.forced-color-adjust',
    'css.properties.forced-color-adjust.none',
    'css.properties.scrollbar-gutter',
    'css.properties.scrollbar-gutter.stable',
    'css.properties.scrollbar-width',
    'css.properties.scrollbar-width.none',
    'css.properties.overscroll-behavior',
    'css.properties.text-autospace',
    'css.properties.text-autospace.normal',
    'css.properties.text-autospace.no-autospace',
    'css.properties.text-size-adjust',
    'css.properties.text-wrap.balance',
    'html.elements.details.name',
    'css.selectors.-webkit-progress-bar',
    'css.selectors.-webkit-progress-value',
    'css.selectors.-moz-progress-bar',
  ],
  'for paper: without it, pages break elsewhere, and what is folded is unfolded by hand': [
    'css.at-rules.page',
    'css.properties.size',
    'css.properties.orphans',
    'css.properties.widows',
    'css.properties.break-after.avoid',
    'css.properties.break-before.avoid',
    'css.selectors.details-content',
  ],
  'the scripts of the search do the same once they are there, also for a press on Search before that': [
    'html.elements.dialog.closedby',
    'html.elements.button.command',
    'html.elements.button.commandfor',
  ],
  'asked for before it is used; there is another way without it': [
    '.requestIdleCallback',
    '.saveData',
    '.activation',
    '.share',
    'trustedTypes',
    '.defaultPolicy',
    '.createPolicy',
    '.captureStackTrace',
    '.stackTraceLimit',
    '.toBase64',
    '.fromBase64',
    '.toHex',
    '.fromHex',
  ],
  'called like something of the browser’s, and is the site’s or a library’s own': [
    '.caches',
    '.dispose',
    '.radius',
    '.when',
    '.isValid',
    '.run',
    '.displayName',
  ],
  'every one of them has it; the data counts where else it can be called': [
    '.createObjectURL',
    '.revokeObjectURL',
  ],
};
