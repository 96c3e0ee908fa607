import astro from 'eslint-plugin-astro';
import imports from 'eslint-plugin-import-x';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importDirections, restrictedInLib } from './src/lib/build/import-directions.mjs';

const TYPED = ['**/*.{ts,tsx}'];
const SOURCES = ['src/**/*.{ts,tsx,astro}'];

export default defineConfig(
  globalIgnores(['dist/', 'dist-test/', '.astro/', 'test-results/']),
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    files: TYPED,
    // The scripts inside Astro files are no files that TypeScript knows.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.strictTypeCheckedOnly, tseslint.configs.stylisticTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers say what they are in a message, and `??` is not what an empty text needs.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      // What the compiler asks for where any key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Characters are what the limits count, and what a spread gives.
      '@typescript-eslint/no-misused-spread': 'off',
      // Browsers keep less than their types promise, and so does what a program hands over.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Stores are objects of functions that need no `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // Tests read what a page or a file answers as it comes; an expectation is their check.
    files: ['tests/**'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    files: ['tests/e2e/**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@playwright/test',
              importNames: ['test'],
              message: 'Take it from tests/e2e/test.ts, which watches over what leaves the site.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    // The plugin's other rules are for React's compiler.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.tsx'],
    extends: [a11y.configs.recommended],
    // The plugins were written for React, whose attributes Preact takes in HTML's own spelling too.
    settings: { 'jsx-a11y-x': { attributes: { for: ['htmlFor', 'for'] } } },
  },
  {
    files: SOURCES,
    plugins: { 'import-x': imports },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts', '.tsx'],
        'astro-eslint-parser': ['.astro'],
      },
      'import-x/resolver-next': [imports.createNodeResolver()],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones: importDirections }],
    },
  },
  ...restrictedInLib,
  {
    rules: {
      // A region that scrolls has to take the keyboard focus.
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region'], tags: [] }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An exclamation mark is honest about what was just checked; the compiler’s strictest index rules make it common.
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 12],
      'no-console': 'error',
    },
  },
  {
    files: [
      'src/lib/build/**',
      'src/lib/authoring/publish.ts',
      'tests/setup/**',
      'tests/bench/**',
      'tests/engines/**',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['src/env.d.ts'], rules: { '@typescript-eslint/triple-slash-reference': 'off' } },
);
