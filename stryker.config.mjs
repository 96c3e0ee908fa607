// Mutation tests: small changes are made in `src/lib`, and a test has to notice each. `tests/setup/mutation.ts`
// names the folder; what survived, and why, is in `tests/mutation-survivors.yaml`.
const folder = process.env['MUTATED_FOLDER'] ?? '*';

/** What only reads the disk, starts processes or is called by Astro: builds, in `tests/authoring` and `tests/e2e`, test it. */
const NOT_MUTATED = [
  // Reads and checks the whole content from its files; each test of it is a build or a copy of the content.
  'authoring/**',
  // Programs: they start Astro or a server, and write what it says.
  'build/build.ts',
  'build/run-astro.ts',
  'build/serve.ts',
  // Parts of the build that read and write the finished site.
  'build/kept-styles.ts',
  'build/unused-styles.ts',
  'build/text-index.ts',
  'build/hosting.ts',
  'build/hosted-site.ts',
  'build/offline-worker.ts',
  // What is written for a server only that server can read: it is tried under nginx and Caddy, in `tests/e2e/hosting`.
  'build/nginx.ts',
  'build/caddy.ts',
  'build/config-text.ts',
  // Reads the folders of languages; a build with a language more tests it.
  'build/languages.ts',
  // Asks Astro for its collections, which are there in a build only.
  'catalogue/collections.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [`src/lib/${folder}/**/*.ts`, ...NOT_MUTATED.map((path) => `!src/lib/${path}`)],
  allowEmpty: true,
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Tests set the time zone of their process, which a thread has none of.
  vitest: {
    configFile: 'tests/setup/vitest-mutation.config.ts',
    pool: 'forks',
    // The configuration says which tests there are; looking for those of each change would take longer than running them.
    related: false,
  },
  // A machine that is busy must not make a change look noticed: what never ends is found by counting.
  timeoutMS: 30_000,
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // What a test noticed is remembered, until the code or that test changes; `mutation.ts` has the rest tried again.
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${folder}.json`,
  tempDirName: 'test-results/mutation',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'dist-test', '.astro'],
  // `mutation.ts` adds the folders up from these.
  reporters: ['json', 'clear-text'],
  jsonReporter: { fileName: `node_modules/.cache/mutation/${folder}-report.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
};
