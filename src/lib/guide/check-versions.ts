import { mistake, type Mistake, type Page } from './page.ts';

/** What is wrong with the versions of a guide: a part of none that exists, a version without steps of its own. */
export function checkVersions({ guide, outline }: Page): Mistake[] {
  const ids = guide?.versions.map(({ id }) => id) ?? [];
  const expected = ids.length > 0 ? `one of ${ids.join(', ')}` : 'a guide with versions in its frontmatter';
  const unknown = outline.versions.flatMap(({ names, line }) =>
    names.length === 0
      ? [mistake(line, '<Version> of', expected, 'none')]
      : names
          .filter((name) => !ids.includes(name))
          .map((name) => mistake(line, '<Version> of', expected, `“${name}”`)),
  );
  const empty = ids
    .filter((id) => !outline.steps.some(({ versions }) => versions.includes(id)))
    .map((id) => mistake(1, 'guide.versions', `a step inside <Version of="${id}">`, 'none'));
  return [...unknown, ...empty];
}
