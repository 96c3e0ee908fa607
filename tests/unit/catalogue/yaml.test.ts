import { expect, test } from 'vitest';
import { readFrontmatter, readYaml } from '../../../src/lib/catalogue/yaml.ts';
import { calendarDaySchema } from '../../../src/lib/calendar/day-schema.ts';

test.each(['\n', '\r\n'])('frontmatter is read whatever its line ends (%j)', (end) => {
  const text = ['---', 'title: A: b', 'guide:', '  ends:', '    - One', '---', '', '# Text'].join(end);
  expect(readFrontmatter(text.replace('A: b', 'A'))).toEqual({ title: 'A', guide: { ends: ['One'] } });
});

test('a page without frontmatter has an empty one', () => {
  expect(readFrontmatter('Text\n\n---\n\nMore')).toEqual({});
  expect(readFrontmatter('---\n\n---\n')).toEqual({});
  expect(readFrontmatter('Text\n---\ntitle: A\n---\n')).toEqual({});
});

test('the line that ends the frontmatter may have room behind it, and be the last', () => {
  expect(readFrontmatter('---\ntitle: A\n--- \t\nText')).toEqual({ title: 'A' });
  expect(readFrontmatter('---\ntitle: A\n---')).toEqual({ title: 'A' });
  expect(readFrontmatter('---\ntitle: A\n---x: 1\n')).toEqual({});
});

test('a byte order mark before the frontmatter is no text', () => {
  expect(readFrontmatter('\uFEFF---\ntitle: A\n---\n')).toEqual({ title: 'A' });
});

test('a day stays as it is written, so that an impossible one is refused instead of rolling over', () => {
  const { checked } = readYaml('checked: 2026-02-31') as { checked: string };
  expect(checked).toBe('2026-02-31');
  expect(calendarDaySchema.safeParse(checked).success).toBe(false);
  expect(calendarDaySchema.safeParse('2028-02-29').success).toBe(true);
});
