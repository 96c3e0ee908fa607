import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { docsSchema, i18nSchema } from '@astrojs/starlight/schema';
import { z } from 'astro/zod';
import { checkedLoader } from './lib/authoring/checked-loader.ts';
import { guideLoader } from './lib/authoring/guide-loader.ts';
import { readYaml } from './lib/catalogue/yaml.ts';
import { treeSchema } from './lib/decision/schema.ts';
import { differenceSchema, guideSchema, sourceSchema, stepSchema } from './lib/guide/schema.ts';
import { requestKindSchema } from './lib/request/schema.ts';

const yamlFiles = (folder: string) => glob({ base: `./src/content/${folder}`, pattern: '**/[^_]*.yaml' });

const yamlTable = (name: string) =>
  file(`src/content/${name}.yaml`, {
    parser: (text) => (readYaml(text) ?? {}) as Record<string, Record<string, unknown>>,
  });

// Entries without a file of their own: of one with a file Starlight takes the path for the language.
const starlightWords = import.meta.glob<Record<string, string>>('./content/words/*/starlight.json', {
  eager: true,
  import: 'default',
});

export const collections = {
  docs: defineCollection({
    loader: checkedLoader(guideLoader()),
    schema: docsSchema({
      extend: z.object({ guide: guideSchema.optional(), steps: z.array(stepSchema).optional() }),
    }),
  }),
  decisions: defineCollection({ loader: yamlFiles('decisions'), schema: treeSchema }),
  requests: defineCollection({ loader: yamlFiles('requests'), schema: requestKindSchema }),
  sources: defineCollection({ loader: yamlTable('sources'), schema: sourceSchema }),
  differences: defineCollection({ loader: yamlTable('differences'), schema: differenceSchema }),
  // Starlight's own words, where it does not have them in a language or where ours differ.
  i18n: defineCollection({
    loader: () =>
      Object.entries(starlightWords).map(([path, words]) => ({ id: path.split('/').at(-2)!, ...words })),
    schema: i18nSchema(),
  }),
};
