import { escapeMarkdown } from '../link/share-formats.ts';

/** A part of a record as it is shown: a heading, and below it what is known, each with its name. */
export interface Part {
  title: string;
  items: readonly { name: string; value: string; url?: string }[];
}

/** A record as Markdown, from the same parts that the page shows. */
export const recordMarkdown = (title: string, parts: readonly Part[]): string =>
  [
    `# ${escapeMarkdown(title)}`,
    ...parts.map((part) =>
      [
        `## ${escapeMarkdown(part.title)}`,
        '',
        ...part.items.map(({ name, value, url }) => {
          const what = url ? `[${escapeMarkdown(name)}](${url})` : escapeMarkdown(name);
          return value.includes('\n')
            ? `- ${what}:\n\n${value.replace(/^/gm, '      ')}\n`
            : `- ${what}: ${escapeMarkdown(value)}`;
        }),
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';
