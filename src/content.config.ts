import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { readYaml } from './lib/authoring/yaml.ts';
import { decisionLoader } from './lib/authoring/decision-loader.ts';
import { treeSchema } from './lib/decision/schema.ts';
import { readGuideSteps } from './lib/guide/guide-steps.ts';
import { guideLoader } from './lib/authoring/guide-loader.ts';
import { guideSchema, sourceSchema, stepSchema } from './lib/guide/schema.ts';
import { requestLoader } from './lib/authoring/request-loader.ts';
import { requestKindSchema } from './lib/request/schema.ts';

export const collections = {
  docs: defineCollection({
    loader: guideLoader(),
    schema: docsSchema({
      extend: z.object({ guide: guideSchema.optional(), steps: z.array(stepSchema).optional() }),
    }),
  }),
  decisions: defineCollection({
    loader: decisionLoader(readGuideSteps),
    schema: treeSchema,
  }),
  requests: defineCollection({
    loader: requestLoader((root) => [...readGuideSteps(root).keys()]),
    schema: requestKindSchema,
  }),
  sources: defineCollection({
    loader: file('src/content/sources.yaml', {
      parser: (text) => readYaml(text) as Record<string, Record<string, unknown>>,
    }),
    schema: sourceSchema,
  }),
  // Starlight's own words, where it does not have them in a language or where ours differ.
  i18n: defineCollection({
    loader: glob({
      base: './src/content/words',
      pattern: '*/starlight.json',
      generateId: ({ entry }) => entry.split('/')[0]!,
    }),
    schema: i18nSchema(),
  }),
};
