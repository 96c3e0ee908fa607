import type { ComponentType } from 'preact';
import type { Props } from './ComposerIsland.tsx';
import type { EmbeddedKind } from './embedded-kind.ts';

/**
 * The composer with its data, or `undefined` where either cannot be had: without a connection, or because
 * the page is of an earlier build than what the server has now. Then only a reload is sure to help, since
 * some browsers remember that a script could not be loaded.
 */
export async function fetchComposer(
  data: string,
): Promise<{ Island: ComponentType<Props>; entry: EmbeddedKind } | undefined> {
  // Nothing of it belongs into the page itself, its styles neither.
  if (import.meta.env.SSR) return undefined;
  try {
    const response = await fetch(data);
    if (!response.ok) return undefined;
    const [entry, island] = await Promise.all([
      response.json() as Promise<EmbeddedKind>,
      import('./ComposerIsland.tsx'),
    ]);
    return { Island: island.default, entry };
  } catch {
    return undefined;
  }
}
