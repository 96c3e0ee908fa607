/**
 * What the finished site uses of browsers, and since when they have it, by MDN's browser compatibility data: elements and
 * attributes of its HTML, properties, rules and selectors of its styles, globals and members of its scripts. The syntax of
 * scripts is left out, because the build lowers it itself.
 */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import type { CompatStatement, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import postcss, { type AtRule } from 'postcss';
import selectorParser from 'postcss-selector-parser';
import ts from 'typescript';

export const BROWSERS = ['chrome', 'firefox', 'safari'] as const;
/** The first version of each browser that has something; `Infinity` where none has it. */
export type Since = Record<(typeof BROWSERS)[number], number>;
/** What is used, by its path in the data, such as `css.properties.gap`. */
export type Features = Map<string, Since>;

type Node = Record<string, Identifier> & { __compat?: CompatStatement };
const data = bcd as unknown as Node;

const at = (path: string): Node | undefined =>
  path.split('.').reduce<Node | undefined>((node, key) => node?.[key], data);

/** The version from which on a browser has something, without prefix or switch. */
function versionOf(support: SupportStatement | undefined): number {
  const versions = [support ?? []]
    .flat()
    .filter((one) => !one.flags && !one.prefix && !one.alternative_name && !one.version_removed)
    .map(({ version_added: added }) =>
      typeof added === 'string' ? Number(added.replace('≤', '')) : Infinity,
    );
  return Math.min(Infinity, ...versions.filter((version) => !Number.isNaN(version)));
}
const sinceOf = (node: Node | undefined): Since | undefined =>
  node?.__compat && {
    chrome: versionOf(node.__compat.support.chrome),
    firefox: versionOf(node.__compat.support.firefox),
    safari: versionOf(node.__compat.support.safari),
  };

/** Those of the paths that the data knows. */
function known(paths: Iterable<string>): Features {
  const found = [...new Set(paths)].flatMap((path) => {
    const since = sinceOf(at(path));
    return since ? [[path, since] as const] : [];
  });
  return new Map(found);
}

/** What tags ask for, each with the names of its attributes. */
export const featuresOfHtml = (tags: readonly { name: string; attributes: readonly string[] }[]): Features =>
  known(
    tags.flatMap(({ name, attributes }) => [
      `html.elements.${name}`,
      ...attributes.flatMap((one) => [`html.global_attributes.${one}`, `html.elements.${name}.${one}`]),
    ]),
  );

export function featuresOfStyles(css: string): Features {
  const paths: string[] = [];
  const root = postcss.parse(css);
  root.walkDecls(({ prop, value }) => {
    if (prop.startsWith('--')) return;
    paths.push(`css.properties.${prop}`);
    for (const [, called] of value.matchAll(/([a-z][a-z-]*)\(/g))
      paths.push(`css.types.${called}`, `css.types.color.${called}`);
    if (/^[a-z-]+$/.test(value)) paths.push(`css.properties.${prop}.${value}`);
    // The text that stands in for what is drawn.
    if (prop === 'content' && value.includes('/')) paths.push('css.properties.content.alt_text');
  });
  root.walkAtRules((rule: AtRule) => {
    paths.push(`css.at-rules.${rule.name}`);
    for (const [, feature] of rule.params.matchAll(/\(([a-z-]+)/g))
      paths.push(`css.at-rules.${rule.name}.${feature}`);
  });
  const readSelector = selectorParser((all) => {
    all.walkPseudos(({ value }) => {
      paths.push(`css.selectors.${value.replace(/^:+/, '')}`);
    });
  });
  root.walkRules(({ selector }) => void readSelector.processSync(selector));
  return known(paths);
}

/** Under each name, everything in the data that is called so: a script tells the name of what it calls, not of what it belongs to. */
const byName = new Map<string, Since[]>();
for (const holder of [data['api'], at('javascript.builtins')])
  for (const [name, node] of Object.entries(holder as unknown as Record<string, Node>)) {
    add(name, node);
    for (const [member, of] of Object.entries(node)) if (member !== '__compat') add(`.${member}`, of as Node);
  }
function add(name: string, node: Node) {
  const since = sinceOf(node);
  if (since) byName.set(name, [...(byName.get(name) ?? []), since]);
}

const isMember = (name: ts.Identifier): boolean =>
  ts.isPropertyAccessExpression(name.parent) && name.parent.name === name;

/**
 * What scripts name. Of things of one name, the one that browsers have had for longest counts, since it cannot be told which is
 * meant; what the scripts give such a name themselves does not.
 */
export function featuresOfScripts(scripts: readonly string[]): Features {
  const names = new Set<string>();
  const own = new Set<string>();
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node)) names.add(`.${node.name.text}`);
    else if (ts.isObjectLiteralElement(node) || ts.isClassElement(node)) own.add(`.${node.name?.getText()}`);
    else if (ts.isIdentifier(node) && !isMember(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const code of scripts)
    visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS));
  const oldest = (all: readonly Since[]): Since => {
    const least = (browser: keyof Since) => Math.min(...all.map((since) => since[browser]));
    return { chrome: least('chrome'), firefox: least('firefox'), safari: least('safari') };
  };
  const found = [...names].filter((name) => byName.has(name) && !own.has(name));
  return new Map(found.map((name) => [name, oldest(byName.get(name)!)]));
}

/** Those of the features that the oldest browsers do not have yet. */
export const newerThan = (features: Features, oldest: Since): [string, Since][] =>
  [...features].filter(([, since]) => BROWSERS.some((browser) => since[browser] > oldest[browser]));
