import type { Page } from '@playwright/test';

/** What is the same in every language: the site's name, what a language calls itself, codes, IDs and addresses. */
const SAME_EVERYWHERE = [
  /\bClean Exit\b/g,
  /\bEnglish\b/g,
  /https?:\S+/g,
  /\bexample\.com\b/g,
  // A command is the same everywhere.
  /\bdoor 42 --open\b/g,
  /\b[a-z]+-[a-z0-9-]*\d[a-z0-9-]*\b/gi,
  /\b[A-Z][A-Z0-9_]+\b/g,
  // Names of documents and of who published them stand as they are.
  /\b(?:The lease|Landlord|House rules|Caretaker)\b/g,
  // A browser writes days of a language that it does not know in another one.
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g,
];

/** Texts of a page in the pseudo-language that a reader sees or hears and that are in plain letters, each once. */
export async function plainTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(collectTexts);
  const isPlain = (text: string) =>
    /[A-Za-z]{2}/.test(SAME_EVERYWHERE.reduce((rest, same) => rest.replace(same, ''), text));
  return [...new Set(texts.filter(isPlain))];
}

/** Runs in the page: its title, visible text nodes, and the attributes and options that are read out. */
function collectTexts(): string[] {
  const untranslated = 'script, style, template, code, pre, textarea, [translate=no], [data-untranslated]';
  const texts = [document.title];
  const all = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (all.nextNode()) {
    const node = all.currentNode;
    const element = node instanceof Element ? node : node.parentElement!;
    if (element.closest(untranslated)) continue;
    if (!element.checkVisibility() && !(element instanceof HTMLOptionElement)) continue;
    if (node instanceof Text) texts.push(node.data);
    else {
      for (const name of ['aria-label', 'aria-description', 'placeholder', 'title', 'alt']) {
        texts.push((node as Element).getAttribute(name) ?? '');
      }
    }
  }
  return texts.map((text) => text.trim().replace(/\s+/g, ' ')).filter(Boolean);
}
