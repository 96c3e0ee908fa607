import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { i18nLoader } from '@astrojs/starlight/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { decisionLoader } from './lib/decision/loader.ts';
import { treeSchema } from './lib/decision/schema.ts';
import { readGuideSteps } from './lib/guide/guide-steps.ts';
import { guideLoader } from './lib/guide/loader.ts';
import { guideSchema, sourceSchema } from './lib/guide/schema.ts';
import { requestKindSchema } from './lib/request/schema.ts';

export const collections = {
  docs: defineCollection({
    loader: guideLoader(),
    schema: docsSchema({ extend: z.object({ guide: guideSchema.optional() }) }),
  }),
  decisions: defineCollection({
    loader: decisionLoader(readGuideSteps),
    schema: treeSchema,
  }),
  requests: defineCollection({
    loader: glob({ base: './src/content/requests', pattern: '*.yaml' }),
    schema: requestKindSchema,
  }),
  sources: defineCollection({
    loader: file('src/content/sources.yaml'),
    schema: sourceSchema,
  }),
  // Starlight's own words, where ours differ.
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
