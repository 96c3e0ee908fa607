import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, logHandlers } from 'astro/config';
import { contentPolicy } from './src/lib/build/content-policy.ts';
import { emptyScripts } from './src/lib/build/empty-scripts.ts';
import { keptStyles } from './src/lib/build/kept-styles.ts';
import { BUNDLED, licences } from './src/lib/build/licences.ts';
import { offlineWorker } from './src/lib/build/offline-worker.ts';
import { parsedDirective } from './src/lib/build/parsed-directive.ts';
import { textIndex } from './src/lib/build/text-index.ts';
import { unusedStyles } from './src/lib/build/unused-styles.ts';
import { labelOf, localesOf, readLanguages } from './src/lib/build/languages.ts';
import { stepHeadingIds } from './src/lib/guide/step-headings.ts';

// Where the site will live is known only at build: SITE_URL is its origin, BASE_PATH its folder.
const site = process.env.SITE_URL || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

const inHead = readFileSync(new URL('./src/components/starlight/in-head.js', import.meta.url), 'utf8');

// Preact, nanostores and what our islands are made of, without what only one page has.
const islands =
  /node_modules.(preact|nanostores|@nanostores|@astrojs.preact).|src\W(lib|components)\W(bar|case|checklist|link|ui|words)[/\\](?!answers-link|asked-kind|case-link|encoded-hash|excerpt|facts|fetch|fill-facts|in-progress|list|manage-|new-|note|origin|page-path|published-facts|say-finding|schema|sealed|share-formats|shorten|started|step-link|summary|vendor-page|waiting-days|add-stylesheet|own-scripts|CopyButton|Dialog|download-text|filled|use-fold|AddFact|FactList|Notice|Said|Warning)/;
const noScript = fileURLToPath(new URL('./src/components/starlight/no-script.ts', import.meta.url));
const nothing = './src/components/starlight/Nothing.astro';

// Every browser that runs modules loads them without Vite's helper. Astro's own setting goes before one of `vite.build`.
const noPreload = {
  name: 'clean-exit-no-preload',
  configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
};

const languages = readLanguages(new URL('src/content/words/', import.meta.url));
// What only a reader of several languages needs; without an entry here, Starlight shows its own.
const oneLanguage = languages.length === 1 ? { FallbackContentNotice: nothing, LanguageSelect: nothing } : {};

export default defineConfig({
  site,
  base,
  markdown: { processor: satteri({ mdastPlugins: [stepHeadingIds()] }) },
  // Pages are small: one request with the styles in it paints sooner than two.
  build: { inlineStylesheets: 'always' },
  // A reader follows one guide at a time: fetching the others ahead costs more than it saves.
  prefetch: false,
  logger: logHandlers.node({ level: process.env.ASTRO_LOG_LEVEL ?? 'info' }),
  vite: {
    plugins: [keptStyles(), noPreload],
    // Starlight remembers how far its sidebar was scrolled and opened; ours is short, and opening a page keeps nothing.
    resolve: { alias: [{ find: /.*SidebarPersistState$/, replacement: noScript }] },
    // `step_done` for `.done` of step.module.css: our modules have different names, and short classes weigh less.
    css: { modules: { generateScopedName: (name, file) => `${basename(file).split('.')[0]}_${name}` } },
    build: {
      // A mark that Astro leaves in every page for itself.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // Scripts stay files, so that a strict content security policy needs no exception for ours.
      assetsInlineLimit: 0,
      license: { fileName: BUNDLED },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // The islands of a page always come together: in one file they are smaller, and one request.
            output: { codeSplitting: { groups: [{ name: 'islands', test: islands }] } },
          },
        },
      },
    },
  },
  integrations: [
    starlight({
      disable404Route: true,
      title: 'Clean Exit',
      description: languages[0].site.description,
      locales: localesOf(languages),
      favicon: '/favicon.svg',
      head: [{ tag: 'script', content: `{${inHead}}` }],
      customCss: ['./src/components/theme/theme.css', './src/components/theme/print.css'],
      expressiveCode: false,
      // The index of the text is made below, where each file is written whole.
      pagefind: false,
      routeMiddleware: './src/components/starlight/route-data.ts',
      tableOfContents: { minHeadingLevel: 2, maxHeadingLevel: 4 },
      // A step has one published link, made from its authored id; links made from titles would break with them.
      markdown: { headingLinks: false },
      components: {
        ...oneLanguage,
        DraftContentNotice: nothing,
        Footer: nothing,
        Hero: nothing,
        SocialIcons: nothing,
        Banner: './src/components/case-sheet/CasePlace.astro',
        Header: './src/components/starlight/Header.astro',
        MarkdownContent: './src/components/starlight/MarkdownContent.astro',
        MobileTableOfContents: './src/components/starlight/MobileTableOfContents.astro',
        Search: './src/components/starlight/Search.astro',
        Sidebar: './src/components/starlight/Sidebar.astro',
        SiteTitle: './src/components/starlight/SiteTitle.astro',
        TableOfContents: './src/components/starlight/TableOfContents.astro',
        ThemeProvider: nothing,
        ThemeSelect: './src/components/starlight/ThemeSelect.astro',
      },
      sidebar: [
        { ...labelOf(languages, 'navDecide'), link: '/decide/' },
        { ...labelOf(languages, 'navCompose'), link: '/compose/' },
        { ...labelOf(languages, 'navGuides'), items: [{ autogenerate: { directory: 'guides' } }] },
        { ...labelOf(languages, 'navReference'), items: [{ autogenerate: { directory: 'reference' } }] },
      ],
    }),
    mdx(),
    preact(),
    parsedDirective(),
    textIndex(),
    emptyScripts(),
    unusedStyles(),
    contentPolicy(),
    licences(),
    offlineWorker(),
  ],
});
