import { parse, type AtRule, type Root } from 'postcss';
import { withShortScopes, withoutIdleScopes } from './idle-scopes.ts';
import { INLINE_STYLE } from './inline-parts.ts';
import {
  dataInScripts,
  elementsInScript,
  namesAtRoot,
  namesInPage,
  namesInScript,
  scopesInSheet,
} from './page-names.ts';
import { removeRepeated } from './repeated-rules.ts';
import { needsOf, type Need } from './selector-needs.ts';
import { removeOverridden, removeUnused, variablesUsedIn } from './unused-variables.ts';

/** A page without Starlight's sheet for print, in whose place stands the site's own (`components/theme/print.css`). */
export const withoutPrintSheet = (html: string): string =>
  html.replace(/<link rel="stylesheet" href="[^"]+" media="print">/g, '');

/**
 * A function that takes out of the style sheets in a page what the page cannot use: Starlight brings rules for parts that
 * a page does not have. What the scripts of the site may add to a page, and what its further sheets, which are fetched
 * later, expect to find, stays.
 */
export function stylePurger(scripts: readonly string[], sheets: readonly string[]): (html: string) => string {
  const inScripts = new Set(scripts.flatMap(namesInScript));
  const addedElements = new Set(scripts.flatMap(elementsInScript));
  const usedLater = sheets.flatMap(variablesUsedIn);
  const laterScopes = new Set(sheets.flatMap(scopesInSheet));
  const mayCome = (name: string) => inScripts.has(name) || laterScopes.has(name);

  return (html) => {
    const [names, atRoot, inPageScripts] = [namesInPage(html), namesAtRoot(html), dataInScripts(html)];
    // A script may give an attribute that it names any value, and take it away.
    const isSetByScripts = (name: string) => inScripts.has(name) || inPageScripts.has(name);
    // No script turns the direction of a page.
    const isRightToLeft = /<html[^>]*\bdir="rtl"/.test(html);
    const isMet = (need: Need): boolean => {
      switch (need.kind) {
        case 'name':
          return names.has(need.name) || inScripts.has(need.name);
        case 'value':
          return names.has(`${need.name}=${need.value}`) || isSetByScripts(need.name);
        case 'root-without':
          return !atRoot.has(need.name) || isSetByScripts(need.name);
        case 'element':
          return need.oneOf.some((one) => names.has(one) || (!need.inText && addedElements.has(one)));
        case 'right-to-left':
          return isRightToLeft;
      }
    };
    const roots = [...html.matchAll(INLINE_STYLE)].map(([, css]) => parse(css!));
    for (const root of roots) removeIdle(root, isMet);
    removeRepeated(roots);
    removeOverridden(roots);
    removeUnused(roots, usedLater);
    roots.forEach(removeEmpty);
    const page = withoutIdleScopes(html, roots, mayCome);
    const purged = page.replace(INLINE_STYLE, () => `<style>${String(roots.shift())}</style>`);
    return withShortScopes(purged, mayCome);
  };
}

/** Rules of which no selector can match, and such selectors of other rules. */
function removeIdle(root: Root, isMet: (need: Need) => boolean): void {
  root.walkRules((rule) => {
    // The steps of an animation match by time. Only at-rules have a name.
    if ((rule.parent as Partial<AtRule>).name === 'keyframes') return;
    const selectors = rule.selectors.filter((selector) => needsOf(selector).every(isMet));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = selectors;
  });
}

/** Rules that set nothing, and then what held only them. */
function removeEmpty(root: Root): void {
  root.walkRules((rule) => {
    if (rule.nodes.length === 0) rule.remove();
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}
