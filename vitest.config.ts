import { defineConfig } from 'vitest/config';

/** Tests of what keeps something: in the browser's storage, in stores, in the clock or in place of a module. */
const KEEPING = [
  'tests/unit/{case,carry,checklist,deadline,model,storage}/**/*.test.ts',
  'tests/unit/request/store.test.ts',
  'tests/unit/authoring/watch-content.test.ts',
  'tests/unit/build/run-astro.test.ts',
  'tests/content/your-data.test.ts',
];

/** The tests that need no browser. Most are of plain functions and share the modules that were loaded once. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/{unit,content,authoring}/**/*.test.ts'],
          exclude: KEEPING,
          isolate: false,
        },
      },
      { extends: true, test: { name: 'keeping', include: KEEPING } },
    ],
  },
});
