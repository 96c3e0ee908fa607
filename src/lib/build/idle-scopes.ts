import type { Root } from 'postcss';
import selectorParser, { type Node, type Selector } from 'postcss-selector-parser';

const SCOPE = /^astro-[a-z0-9]{8}$/;
const CLASSES = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*?) class="([^"]*astro-[^"]*)"/g;

/** What a rule asks of an element besides its scope. */
interface Asked {
  tag?: string;
  classes: string[];
}
/** What stands between two combinators of a selector. */
interface Compound extends Asked {
  scopes: string[];
}

/**
 * A page without the scope classes that no rule needs: Astro puts one on every element of a component, and
 * most of its rules speak only of a few. `mayCome` tells of classes that a script may add, and of scopes
 * that are named elsewhere.
 */
export function withoutIdleScopes(
  html: string,
  roots: readonly Root[],
  mayCome: (name: string) => boolean,
): string {
  const asked = askedByScope(roots);
  return html.replace(CLASSES, (_, tag: string, before: string, value: string) => {
    const classes = value.split(' ');
    const needs = (one: Asked) =>
      (one.tag ?? tag) === tag && one.classes.every((name) => classes.includes(name) || mayCome(name));
    const kept = classes.filter((name) => !SCOPE.test(name) || mayCome(name) || asked.get(name)?.some(needs));
    return `<${tag}${before}${kept.length > 0 ? ` class="${kept.join(' ')}"` : ''}`;
  });
}

/** A page whose scope classes have short names of its own, except those that `mayCome` says are named elsewhere. */
export function withShortScopes(html: string, mayCome: (name: string) => boolean): string {
  const inRules = new Set([...html.matchAll(/\.(astro-[a-z0-9]{8})\b/g)].map(([, name]) => name!));
  const short = new Map([...inRules].filter((name) => !mayCome(name)).map((name, at) => [name, `s-${at}`]));
  return html.replace(/\bastro-[a-z0-9]{8}\b/g, (name) => short.get(name) ?? name);
}

function askedByScope(roots: readonly Root[]): Map<string, Asked[]> {
  const asked = new Map<string, Asked[]>();
  const add = (selector: Selector) => {
    for (const { scopes, ...one } of compoundsOf(selector))
      for (const scope of scopes) asked.set(scope, [...(asked.get(scope) ?? []), one]);
  };
  for (const root of roots)
    root.walkRules(/astro-/, ({ selector }) => selectorParser().astSync(selector).nodes.forEach(add));
  return asked;
}

/** The compounds of a selector, and of those in its brackets. */
function compoundsOf(selector: Selector): Compound[] {
  const compounds = [newCompound()];
  for (const node of selector.nodes) {
    const last = compounds[0]!;
    const scope = scopeOf(node);
    if (node.type === 'combinator') compounds.unshift(newCompound());
    else if (scope !== undefined) last.scopes.push(scope);
    else if (node.type === 'tag') last.tag = node.value;
    else if (node.type === 'class') last.classes.push(node.value);
    else if (node.type === 'pseudo') compounds.push(...node.nodes.flatMap(compoundsOf));
  }
  return compounds;
}

const newCompound = (): Compound => ({ classes: [], scopes: [] });

/** The scope that a part of a selector asks for: `.astro-12345678` or `:where(.astro-12345678)`. */
function scopeOf(node: Node): string | undefined {
  if (node.type === 'class') return SCOPE.test(node.value) ? node.value : undefined;
  const [only, ...others] = node.type === 'pseudo' && node.value === ':where' ? node.nodes : [];
  return only && others.length === 0 && only.nodes.length === 1 ? scopeOf(only.nodes[0]!) : undefined;
}
