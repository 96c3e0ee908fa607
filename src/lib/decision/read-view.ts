import type { TreeView } from './view.ts';

/**
 * A tree as it was fetched, or `undefined` for anything that is none, or not the one that the page began:
 * a file of another release must not lead a reader astray. Everything that a node names has to be in it.
 */
export function readTreeView(fetched: unknown, beginning: TreeView): TreeView | undefined {
  if (!isRecord(fetched) || !Array.isArray(fetched['nodes']) || !isRecord(fetched['words'])) return undefined;
  const nodes = fetched['nodes'] as unknown[];
  const ids = new Set(nodes.map((node) => (isRecord(node) ? node['id'] : undefined)));
  if (!nodes.every((node) => isNode(node, ids))) return undefined;
  const whole = new Map((nodes as TreeView['nodes']).map((node) => [node.id, node]));
  const fits = beginning.nodes.every((node) => namesOf(whole.get(node.id)) === namesOf(node));
  return fits ? { ...beginning, nodes: [...whole.values()] } : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string';

const areRecords = (value: unknown): boolean => Array.isArray(value) && value.every(isRecord);

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

function isNode(node: unknown, ids: ReadonlySet<unknown>): boolean {
  if (!isRecord(node) || !isText(node['id'])) return false;
  if (node['kind'] === 'question') {
    return isText(node['text']) && Array.isArray(node['options']) && node['options'].every(leadsInto(ids));
  }
  return node['kind'] === 'outcome' && isOutcome(node);
}

function isOutcome(node: Record<string, unknown>): boolean {
  const { title, why, ask, deadline, checked, first, know, doesNot, neighbour, sources, facts } = node;
  return (
    [title, why, ask, deadline ?? '', checked ?? ''].every(isText) &&
    [first, know, doesNot, node['do']].every(areTexts) &&
    areRecords(sources) &&
    isRecord(neighbour) &&
    [neighbour['title'], neighbour['url'], neighbour['difference']].every(isText) &&
    (facts === undefined || (isRecord(facts) && Object.values(facts).every(areTexts))) &&
    (node['guide'] === undefined || isRecord(node['guide']))
  );
}

const leadsInto =
  (ids: ReadonlySet<unknown>) =>
  (option: unknown): boolean =>
    isRecord(option) && isText(option['id']) && isText(option['label']) && ids.has(option['next']);

/** The ids of a node by which answers name it. */
const namesOf = (node: TreeView['nodes'][number] | undefined): string | undefined =>
  node?.kind === 'question' ? [node.id, ...node.options.map(({ id }) => id)].join(' ') : node?.id;
