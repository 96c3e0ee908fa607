import selectorParser, { type Attribute, type Node, type Pseudo } from 'postcss-selector-parser';

/** Something without which a selector matches nothing in a page. */
export type Need =
  /** A class, an id or an attribute. */
  | { kind: 'name'; name: string }
  /** An attribute for data with this value. */
  | { kind: 'value'; name: string; value: string }
  /** A page whose root does not have this attribute. */
  | { kind: 'root-without'; name: string }
  /** Any of these elements. Those in the text of a page are Markdown's: what scripts add to it has looks of its own. */
  | { kind: 'element'; oneOf: string[]; inText: boolean }
  /** A page that runs from right to left. */
  | { kind: 'right-to-left' };

/** What selectors need, which is the same for every page. */
const known = new Map<string, Need[]>();

/**
 * What one selector needs; all of it has to be there. Of what stands in brackets, only a choice between elements is
 * known, as `:is(th,td)`: all else in brackets may match in other ways, and is left out.
 */
export function needsOf(selector: string): readonly Need[] {
  let needs = known.get(selector);
  if (!needs) {
    const inText = selector.includes('.sl-markdown-content');
    needs = selectorParser()
      .astSync(selector)
      .nodes[0]!.nodes.flatMap((part) => needsOfPart(part, inText));
    known.set(selector, needs);
  }
  return needs;
}

function needsOfPart(part: Node, inText: boolean): Need[] {
  switch (part.type) {
    case 'tag':
      return [{ kind: 'element', oneOf: [part.value], inText }];
    case 'class':
    case 'id':
      return [{ kind: 'name', name: part.value }];
    case 'attribute':
      return needsOfAttribute(part);
    case 'pseudo': {
      const without = withoutAtRoot(part);
      if (without) return [{ kind: 'root-without', name: without }];
      const oneOf = part.nodes.flatMap(({ nodes }) => nodes.find(({ type }) => type === 'tag')?.value ?? []);
      const isChoice = part.value === ':is' && oneOf.length === part.nodes.length;
      return isChoice ? [{ kind: 'element', oneOf, inText }] : [];
    }
    default:
      return [];
  }
}

function needsOfAttribute({ attribute, operator, value }: Attribute): Need[] {
  const name: Need = { kind: 'name', name: attribute };
  if (attribute === 'dir' && value === 'rtl') return [name, { kind: 'right-to-left' }];
  const isData = attribute.startsWith('data-') && operator === '=';
  return isData ? [name, { kind: 'value', name: attribute, value: value! }] : [name];
}

/** The attribute that `html:not([it])` asks the root of a page not to have. */
function withoutAtRoot(part: Pseudo): string | undefined {
  const before = part.prev();
  const isRoot = before?.value === 'html' || before?.value === ':root';
  const [only, ...others] = part.nodes.flatMap(({ nodes }) => nodes);
  const isOne = part.value === ':not' && others.length === 0 && only?.type === 'attribute';
  return isRoot && isOne && only.operator === undefined ? only.attribute : undefined;
}
