import type { Root } from 'postcss';

/**
 * Takes out of the style sheets of a page what stands there again further on, word for word: two islands that use one
 * part both bring its sheet. The last one stays, for it is what decides. Where a layer stands first is its place among
 * the layers, so layers stay.
 */
export function removeRepeated(roots: readonly Root[]): void {
  const seen = new Set<string>();
  for (const node of roots.flatMap(({ nodes }) => nodes).toReversed()) {
    const isLayer = node.type === 'atrule' && node.name === 'layer';
    const rule = String(node);
    if (seen.has(rule) && !isLayer) node.remove();
    seen.add(rule);
  }
}
