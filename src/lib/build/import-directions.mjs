/** Which folders may import which, as zones for `import-x/no-restricted-paths`. */
import { readdirSync } from 'node:fs';

const SRC = new URL('../../', import.meta.url);

/** The folders of `src/lib`, from the bottom up; a folder imports only from below. */
const LIB = [
  ['calendar', 'storage', 'words'],
  ['case', 'offline'],
  ['link', 'reason', 'vendors'],
  ['checklist', 'decision', 'guide'],
  ['deadline'],
  ['request'],
  ['catalogue', 'record'],
  ['carry', 'search'],
  ['authoring', 'build'],
];

/** The folders of `src/components`, from the bottom up. */
const COMPONENTS = [
  ['words', 'focus'],
  ['ui'],
  ['case', 'deadline', 'needs-scripts', 'search', 'theme'],
  ['carried', 'offline'],
  ['case-sheet'],
  ['checklist', 'decision', 'request'],
  ['step-menu', 'guide-notices', 'version'],
  ['later'],
  ['bar'],
  ['guide'],
  ['cases', 'home', 'kept', 'record', 'starlight'],
];

/** Where a folder that no list names stands: beside the other features. */
const FEATURES = 3;

function levels(parent, lists) {
  const folders = readdirSync(new URL(parent, SRC), { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  const levelOf = (name) => {
    const level = lists.findIndex((names) => names.includes(name));
    return level < 0 ? FEATURES : level;
  };
  return folders.map(({ name }) => ({
    target: `./src/${parent}/${name}`,
    from: folders
      .filter((other) => other.name !== name && levelOf(other.name) >= levelOf(name))
      .map((other) => `./src/${parent}/${other.name}`),
    message: `Folders of ${parent} import only from those below them (src/lib/build/import-directions.mjs).`,
  }));
}

const LIB_IS_ALONE = 'lib is plain TypeScript: it knows no component, page or content.';

export const importDirections = [
  { target: './src/lib', from: ['./src/components', './src/pages'], message: LIB_IS_ALONE },
  { target: './src/lib/!(deadline|request|build)/**', from: './src/content', message: LIB_IS_ALONE },
  // The published check says its findings in English.
  {
    target: './src/lib/request',
    from: './src/content',
    except: ['./words/en/reason.json'],
    message: LIB_IS_ALONE,
  },
  {
    target: './src/components',
    from: './src/pages',
    message: 'Pages are made of components, not the other way.',
  },
  ...levels('lib', LIB),
  ...levels('components', COMPONENTS),
].filter(({ from }) => from.length > 0);

const PLAIN = [
  { group: ['preact', 'preact/**', '@preact/**', '@nanostores/preact'], message: 'lib knows no views.' },
  { group: ['astro:*'], message: 'Only lib/catalogue/collections.ts reads collections.' },
];
const STORES = {
  group: ['nanostores', '@nanostores/**', '**/storage/page-storage.ts'],
  message: 'Only stores know that storage exists.',
};

/** What lib may not import by name, with the files that may. */
export const restrictedInLib = [
  { files: ['src/lib/**'], patterns: [...PLAIN, STORES] },
  { files: ['src/lib/**/{store,*-store}.ts', 'src/lib/storage/**'], patterns: PLAIN },
  { files: ['src/lib/catalogue/collections.ts'], patterns: [PLAIN[0], STORES] },
].map(({ files, patterns }) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns }] } }));
