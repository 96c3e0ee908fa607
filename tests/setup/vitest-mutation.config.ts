import { defineConfig } from 'vitest/config';

/** How `stryker.config.mjs` runs the tests of one folder, once for each change in it. */
export default defineConfig({
  test: {
    include: [`tests/unit/${process.env['MUTATED_FOLDER'] ?? '*'}/**/*.test.ts`],
    // These ask how time and work grow, and take most of the time.
    exclude: ['**/linear-time.test.ts', '**/large-trees.test.ts'],
    setupFiles: ['tests/setup/mutation-cases.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
