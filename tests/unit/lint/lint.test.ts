import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../setup/root.ts';

const eslint = new ESLint({ cwd: ROOT });

/** The rules that a text breaks, were it a file of this name. */
async function broken(filePath: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return [...new Set(result!.messages.map(({ ruleId }) => ruleId))];
}
const PATHS = 'import-x/no-restricted-paths';
const NAMES = 'no-restricted-imports';

/** Names of real files: the rules about types and directions look at what stands around them. */
const ISLAND = 'src/components/ui/Button.tsx';
const PAGE = 'src/components/guide/Step.astro';

describe('the rules about islands see islands', () => {
  test.each([
    ['jsx-a11y-x/alt-text', 'export default () => <img src="/a.png" />;'],
    ['jsx-a11y-x/click-events-have-key-events', 'export default () => <div onClick={() => {}}>Go</div>;'],
    ['jsx-a11y-x/label-has-associated-control', 'export default () => <label>Name</label>;'],
    ['react-hooks/rules-of-hooks', HOOK('if (a) useState(1); return null;')],
    [
      'react-hooks/exhaustive-deps',
      HOOK('useEffect(() => { document.title = String(a); }, []); return null;'),
    ],
    ['@typescript-eslint/no-floating-promises', 'export const a = () => { fetch("/"); };'],
    [
      '@typescript-eslint/no-misused-promises',
      'export const a = (b: () => Promise<void>) => [1].forEach(b);',
    ],
  ])('%s', async (rule, code) => expect(await broken(ISLAND, code)).toContain(rule));

  test('a label that names its field in HTML’s own spelling is well', async () => {
    const code = 'export default () => <p><label for="a">Name</label><input id="a" /></p>;';
    expect(await broken(ISLAND, code)).toEqual([]);
  });
});

function HOOK(body: string): string {
  return `import { useEffect, useState } from 'preact/hooks';
export default function One({ a }: { a: boolean }) { ${body} }
export const two = [useEffect, useState];`;
}

describe('imports run one way', () => {
  test.each([
    [PATHS, 'src/lib/link/page-path.ts', '../../components/words/words.ts'],
    [PATHS, 'src/lib/link/page-path.ts', '../checklist/progress.ts'],
    [PATHS, 'src/lib/guide/outline.ts', '../decision/walk.ts'],
    [PATHS, 'src/lib/guide/outline.ts', '../catalogue/catalogue.ts'],
    [PATHS, 'src/lib/reason/judge.ts', '../../content/words/en/reason.json'],
    [PATHS, 'src/lib/request/lint.ts', '../../content/words/en/site.json'],
    [PATHS, 'src/components/ui/Button.tsx', '../checklist/StepRow.tsx'],
    [PATHS, 'src/components/checklist/StepRow.tsx', '../decision/QuestionForm.tsx'],
    [NAMES, 'src/lib/link/page-path.ts', 'preact/hooks'],
    [NAMES, 'src/lib/link/page-path.ts', 'astro:content'],
    [NAMES, 'src/lib/link/page-path.ts', 'nanostores'],
    [NAMES, 'src/lib/checklist/progress.ts', '../storage/page-storage.ts'],
    [NAMES, 'src/lib/checklist/store.ts', 'preact'],
  ])('%s: %s may not import %s', async (rule, file, from) => {
    expect(await broken(file, `import a from '${from}';\nexport const b = a;\n`)).toContain(rule);
  });

  test.each([
    ['src/lib/request/lint.ts', '../../content/words/en/reason.json'],
    ['src/lib/checklist/store.ts', 'nanostores'],
    ['src/lib/catalogue/collections.ts', 'astro:content'],
    ['src/lib/checklist/progress.ts', '../words/say.ts'],
    ['src/components/checklist/StepRow.tsx', '../ui/Button.tsx'],
  ])('%s may import %s', async (file, from) => {
    const rules = await broken(file, `import a from '${from}';\nexport const b = a;\n`);
    expect(rules).not.toContain(PATHS);
    expect(rules).not.toContain(NAMES);
  });

  test('in Astro files too, in what runs at build and in what is shipped', async () => {
    const other = '../home/GuideRows.astro';
    expect(await broken(PAGE, `---\nimport A from '${other}';\n---\n<A />\n`)).toContain(PATHS);
    const script = `<script>\nimport a from '../home/YourGuidesIsland.tsx';\nconsole.log(a);\n</script>\n`;
    expect(await broken(PAGE, script)).toContain(PATHS);
  });

  test('not in a circle', async () => {
    const circle = "import { findSecrets } from './secret.ts';\nexport const a = findSecrets;\n";
    expect(await broken('src/lib/reason/token.ts', circle)).toContain('import-x/no-cycle');
  });
});
