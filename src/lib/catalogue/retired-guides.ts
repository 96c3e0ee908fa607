import { z } from 'astro/zod';
import { retiredGuideSchema, type RetiredGuide } from '../guide/schema.ts';
import { readYaml } from './yaml.ts';

const tableSchema = z.record(z.string(), retiredGuideSchema);

/**
 * The guides that are gone, by their ids, from the text of `retired-guides.yaml`. Throws for what is no
 * such table, with a line for each mistake that names the guide and the field.
 */
export function readRetiredGuides(text: string): Record<string, RetiredGuide> {
  const { data, error } = tableSchema.safeParse(readYaml(text) ?? {});
  if (data) return data;
  const lines = error.issues.map(
    ({ path, message }) => `src/content/retired-guides.yaml: ${path.join('.')}: ${message}`,
  );
  throw new Error(lines.join('\n'));
}
