import { YAMLException } from 'js-yaml';
import { readFrontmatter, readYaml } from '../catalogue/yaml.ts';
import { readFiles } from './files.ts';

/** Every file of the content, and every frontmatter of a page, that is no YAML: a line each, with file, line and what is wrong. */
export function checkYaml(root: string): string[] {
  const mistakes = [
    ...readFiles(root, '', 'yaml').map(({ file, text }) => mistakeIn(file, 1, () => readYaml(text))),
    // The first line of a page is the one that opens its frontmatter.
    ...readFiles(root, 'docs', 'mdx').map(({ file, text }) =>
      mistakeIn(file, 2, () => readFrontmatter(text)),
    ),
  ];
  return mistakes.filter((mistake) => mistake !== undefined);
}

function mistakeIn(file: string, firstLine: number, read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return `${file}:${firstLine + error.mark.line}: expected YAML, found a mistake in it: ${error.reason}`;
  }
}
