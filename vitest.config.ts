import { defineConfig } from 'vitest/config';

/** Tests of what keeps something: in the browser's storage, in stores, in the clock or in place of a module. */
const KEEPING = [
  'tests/unit/{case,carry,checklist,deadline,model,storage}/**/*.test.ts',
  'tests/unit/request/store.test.ts',
  'tests/unit/authoring/watch-content.test.ts',
  'tests/unit/build/run-astro.test.ts',
  'tests/content/your-data.test.ts',
];

/** Tests of what authors and maintainers run: each starts builds, servers or checks of the whole project. */
const TOOLS = ['tests/authoring/**/*.test.ts', 'tests/unit/lint/**/*.test.ts'];

/** The tests that need no browser. Most are of plain functions and share the modules that were loaded once. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/{unit,content}/**/*.test.ts'],
          exclude: [...KEEPING, ...TOOLS],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'keeping', include: KEEPING } },
      // They have to share the machine.
      { extends: true, test: { name: 'tools', include: TOOLS, testTimeout: 180_000 } },
    ],
  },
});
