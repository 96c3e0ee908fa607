import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse, type AtRule, type Declaration, type Root, type Rule } from 'postcss';
import selectorParser, { type Node } from 'postcss-selector-parser';
import { withShortScopes, withoutIdleScopes } from './idle-scopes.ts';
import { INLINE_STYLE } from './inline-parts.ts';
import { removeRepeated } from './repeated-rules.ts';
import { variablesNamedIn, withShortVariables } from './short-variables.ts';

/**
 * Takes out of the style sheets in each finished page what the page cannot use: Starlight brings rules for
 * parts that a page does not have. What scripts may add to a page, and what sheets that are fetched later
 * expect to find, stays.
 */
export function unusedStyles(): AstroIntegration {
  return {
    name: 'clean-exit-unused-styles',
    hooks: {
      'astro:build:done'({ dir }) {
        const root = fileURLToPath(dir);
        const read = (pattern: string) =>
          globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'));
        const [scripts, sheets] = [read('**/*.js'), read('**/!(print.*).css')];
        const purge = stylePurger(scripts, sheets);
        const namedElsewhere = new Set([...scripts, ...sheets].flatMap(variablesNamedIn));
        for (const file of globSync('**/*.html', { cwd: root })) {
          const path = join(root, file);
          const purged = purge(withoutPrintSheet(readFileSync(path, 'utf8')));
          writeFileSync(
            path,
            withShortVariables(purged, (name) => namedElsewhere.has(name)),
          );
        }
      },
    },
  };
}

/** A page without Starlight's sheet for print, in whose place stands the site's own (`components/theme/print.css`). */
export const withoutPrintSheet = (html: string): string =>
  html.replace(/<link rel="stylesheet" href="[^"]+" media="print">/g, '');

/** A function that purges a page's style sheets, given all scripts and all further sheets of the site. */
export function stylePurger(scripts: readonly string[], sheets: readonly string[]) {
  const inScripts = new Set(scripts.flatMap(namesInScript));
  // A script names an element at the start of a string or of a tag, not anywhere in its code or its sentences.
  const elements = new Set(scripts.flatMap((script) => script.match(/(?<=["'`<])[a-z][\w-]*/g) ?? []));
  const later = sheets.flatMap(variablesIn);
  const inSheets = new Set(sheets.flatMap((sheet) => sheet.match(/astro-\w+/g) ?? []));

  return (html: string): string => {
    const names = namesIn(html.replace(INLINE_STYLE, '<style></style>'));
    const mayCome = (name: string) => inScripts.has(name) || inSheets.has(name);
    const isThere = (name: string): boolean => {
      if (name.includes('|')) return name.split('|').some(isThere);
      if (name.endsWith('=rtl')) return true;
      const [, inText, element] = /^(text)?<(.*)/.exec(name) ?? [];
      if (element === undefined) return names.has(name) || inScripts.has(name);
      return names.has(element) || (!inText && elements.has(element));
    };
    const roots = [...html.matchAll(INLINE_STYLE)].map(([, css]) => parse(css!));
    // No script turns the direction of a page.
    const isLeftToRight = !/<html[^>]*\bdir="rtl"/.test(html);
    for (const root of roots) {
      if (isLeftToRight) removeRules(root, (name) => name !== 'dir=rtl');
      removeRules(root, isThere);
    }
    removeRepeated(roots);
    removeOverridden(roots);
    // A variable of one sheet may be used in another.
    removeVariables(roots, later);
    roots.forEach(removeEmpty);
    const page = withoutIdleScopes(html, roots, mayCome);
    const purged = page.replace(INLINE_STYLE, () => `<style>${String(roots.shift())}</style>`);
    return withShortScopes(purged, mayCome);
  };
}

/** The names in a script; what it sets as `dataset.said` is the attribute `data-said`. */
const namesInScript = (script: string): string[] => [
  ...(script.match(/[\w-]+/g) ?? []),
  ...[...script.matchAll(/\bdataset(?:\.|\[["'`])(\w+)/g)].map(
    ([, name]) => `data-${name!.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  ),
];

function removeRules(root: Root, isThere: (name: string) => boolean): void {
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && 'name' in rule.parent && rule.parent.name === 'keyframes') return;
    const selectors = rule.selectors.filter((selector) => namesAsked(selector).every(isThere));
    if (selectors.length === 0) rule.remove();
    else if (selectors.length < rule.selectors.length) rule.selectors = selectors;
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

/**
 * Variables of a layer that a rule outside of all layers sets for the same elements: they never win. What is set for
 * `:root` is set for it in each theme.
 */
function removeOverridden(roots: readonly Root[]): void {
  const set = new Set<string>();
  const inLayers: [key: string, declaration: Declaration][] = [];
  for (const root of roots) {
    root.walkDecls(/^--/, (declaration) => {
      const rule = declaration.parent as Rule;
      const keys = rule.selectors.map(
        (selector) => `${selector.replaceAll(/["']/g, '')} ${declaration.prop}`,
      );
      if (rule.parent === root) for (const key of keys) set.add(key);
      else if (isLayer(rule.parent))
        inLayers.push([keys[0]!.replace(/^:root\[[^\]]*\]/, ':root'), declaration]);
    });
  }
  for (const [key, declaration] of inLayers) if (set.has(key)) declaration.remove();
}

const isLayer = (node: Rule['parent']): boolean =>
  node?.type === 'atrule' && (node as AtRule).name === 'layer';

/** Variables that nothing uses, and then those that only they used. */
function removeVariables(roots: readonly Root[], later: readonly string[]): void {
  const used = new Set([...later, ...variablesIn(roots.join(' '))]);
  let removed = false;
  for (const root of roots) {
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      declaration.remove();
      removed = true;
    });
  }
  if (removed) removeVariables(roots, later);
}

const known = new Map<string, string[]>();

/**
 * The names without which a selector matches nothing: its elements (`<p`), classes, ids and attributes. Elements of the
 * text (`text<p`) are those of Markdown: what scripts add to it has looks of its own. What stands in the brackets of
 * `:is()` is one of several ways: where each names an element, one of them has to be there (`<th|<td`). All else in
 * brackets is left out.
 */
function namesAsked(selector: string): string[] {
  let names = known.get(selector);
  if (!names) {
    const element = selector.includes('.sl-markdown-content') ? 'text<' : '<';
    const parts = selectorParser().astSync(selector).first?.nodes ?? [];
    names = parts.flatMap((part) => namesOf(part, element));
    known.set(selector, names);
  }
  return names;
}

function namesOf(part: Node, element: string): string[] {
  switch (part.type) {
    case 'tag':
      return [element + part.value];
    case 'class':
    case 'id':
      return [part.value];
    case 'attribute':
      return [part.attribute, ...(part.value === 'rtl' ? [`${part.attribute}=rtl`] : [])];
    case 'pseudo': {
      const tags = part.nodes.flatMap(({ nodes }) => nodes.find(({ type }) => type === 'tag')?.value ?? []);
      const isChoice = part.value === ':is' && tags.length === part.nodes.length;
      return isChoice ? [tags.map((tag) => element + tag).join('|')] : [];
    }
    default:
      return [];
  }
}

const variablesIn = (css: string): string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!);

/** What a selector can name in a page: elements, attributes, classes and ids, and what a script that stands in it marks. */
export function namesIn(html: string): Set<string> {
  const scripts = [...html.matchAll(/<script>.*?<\/script>/gs)].join('');
  const names = new Set<string>(scripts.match(/\bdata-[\w-]+/g));
  for (const [, element, attributes] of html.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)) {
    names.add(element!);
    for (const [, name, value = ''] of attributes!.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)) {
      names.add(name!);
      if (name === 'class' || name === 'id') for (const word of value.split(/\s+/)) names.add(word);
    }
  }
  return names;
}
