import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { checkedLoader } from './lib/authoring/checked-loader.ts';
import { guideLoader } from './lib/authoring/guide-loader.ts';
import { readYaml } from './lib/catalogue/yaml.ts';
import { treeSchema } from './lib/decision/schema.ts';
import { guideSchema, sourceSchema, stepSchema } from './lib/guide/schema.ts';
import { requestKindSchema } from './lib/request/schema.ts';

const yamlFiles = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '**/[^_]*.yaml' });

export const collections = {
  docs: defineCollection({
    loader: checkedLoader(guideLoader()),
    schema: docsSchema({
      extend: z.object({ guide: guideSchema.optional(), steps: z.array(stepSchema).optional() }),
    }),
  }),
  decisions: defineCollection({ loader: yamlFiles('decisions'), schema: treeSchema }),
  requests: defineCollection({ loader: yamlFiles('requests'), schema: requestKindSchema }),
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
