import { z } from 'astro/zod';
import { retiredGuideSchema, type RetiredGuide } from '../guide/schema.ts';
import { readYaml } from './yaml.ts';

const tableSchema = z.record(z.string(), retiredGuideSchema);

/** The guides that are gone, by their ids, from the text of `retired-guides.yaml`. Throws for what is no such table. */
export const readRetiredGuides = (text: string): Record<string, RetiredGuide> =>
  tableSchema.parse(readYaml(text) ?? {}, {
    error: (issue) =>
      `src/content/retired-guides.yaml: ${issue.path?.join('.')}: ${issue.message ?? 'expected otherwise'}`,
  });
