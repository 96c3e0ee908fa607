import type { AtRule, Declaration, Root, Rule } from 'postcss';

/** The variables whose values a style sheet uses. */
export const variablesUsedIn = (css: string): string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!);

/**
 * Takes out variables of a layer that a rule outside of all layers sets for the same elements: they never win. What is
 * set for `:root` is set for it in each theme.
 */
export function removeOverridden(roots: readonly Root[]): void {
  const outside = new Set<string>();
  walkVariables(roots, ({ prop }, { parent, selectors }) => {
    if (parent!.type === 'root') for (const selector of selectors) outside.add(keyOf(selector, prop));
  });
  walkVariables(roots, (declaration, { parent, selectors: [first] }) => {
    const inAnyTheme = first!.replace(/^:root\[[^\]]*\]/, ':root');
    // Only at-rules have a name.
    const isInLayer = (parent as Partial<AtRule>).name === 'layer';
    if (isInLayer && outside.has(keyOf(inAnyTheme, declaration.prop))) declaration.remove();
  });
}

/**
 * Takes out variables that none of the sheets of a page uses, nor what is fetched later, and then those that only they
 * used. A variable of one sheet may be used in another.
 */
export function removeUnused(roots: readonly Root[], usedLater: readonly string[]): void {
  const used = new Set([...usedLater, ...roots.flatMap((root) => variablesUsedIn(String(root)))]);
  let removed = false;
  walkVariables(roots, (declaration) => {
    if (used.has(declaration.prop)) return;
    declaration.remove();
    removed = true;
  });
  if (removed) removeUnused(roots, usedLater);
}

/** Calls a function with each variable that a sheet sets, and with the rule that sets it. */
function walkVariables(roots: readonly Root[], visit: (declaration: Declaration, rule: Rule) => void): void {
  for (const root of roots) {
    root.walkDecls((declaration) => {
      if (declaration.variable) visit(declaration, declaration.parent as Rule);
    });
  }
}

/** A variable of a selector, however the selector quotes. */
const keyOf = (selector: string, variable: string): string =>
  `${selector.replaceAll(/["']/g, '')} ${variable}`;
