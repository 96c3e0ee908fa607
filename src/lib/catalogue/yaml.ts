import { CORE_SCHEMA, load } from 'js-yaml';

/** Reads YAML with its days as they are written: as dates, `2026-02-31` would silently become 3 March. */
export const readYaml = (text: string): unknown => load(text, { schema: CORE_SCHEMA });

/** The frontmatter of a page's text, whatever its line ends; an empty one for a page without. */
export function readFrontmatter(text: string): Record<string, unknown> {
  const yaml = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(text)?.[1];
  return (yaml === undefined ? {} : (readYaml(yaml) ?? {})) as Record<string, unknown>;
}
