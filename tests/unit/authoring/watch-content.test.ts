import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchContent } from '../../../src/lib/authoring/checked-loader.ts';
import { contentFolder } from '../../setup/content-folder.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const NOTHING_WRONG = 'Nothing is wrong with the content any more.';

/** The fixture site under watch: what is said, and what saves a file of it. */
function watched() {
  const root = contentFolder({}, { withFixture: true });
  const said: string[] = [];
  const listeners = new Map<string, (path: string) => void>();
  const on = (event: string, listener: (path: string) => void) => listeners.set(event, listener);
  const logger = { error: (line: string) => said.push(line), info: (line: string) => said.push(line) };
  watchContent(root, { on } as never, logger);
  const path = (name: string) => join(root, 'src/content', name);
  const tell = (event: string, name: string) => listeners.get(event)?.(name);
  const save = (name: string, text: string, event = 'change') => {
    writeFileSync(path(name), text);
    tell(event, path(name));
  };
  return { said, save, tell };
}

const BROKEN = 'lease: [\n';

test('content without a mistake is no news, neither at first nor after a save', () => {
  const { said, save } = watched();
  save('published-answers.txt', '');
  vi.runAllTimers();
  expect(said).toEqual([]);
});

test.each(['change', 'add', 'unlink'])(
  'a mistake is said after “%s”, and once when it is mended',
  (event) => {
    const { said, save } = watched();
    save('retired-guides.yaml', BROKEN, event);
    vi.runAllTimers();
    expect(said).toEqual([expect.stringMatching(/^src\/content\/retired-guides\.yaml:\d: expected YAML/)]);
    save('retired-guides.yaml', '', event);
    vi.runAllTimers();
    save('retired-guides.yaml', '', event);
    vi.runAllTimers();
    expect(said.slice(1)).toEqual([NOTHING_WRONG]);
  },
);

test('several files that are saved at once are answered once', () => {
  const { said, save } = watched();
  save('retired-guides.yaml', BROKEN);
  save('published-answers.txt', '');
  save('published-answers.txt', '');
  vi.runAllTimers();
  expect(said).toHaveLength(1);
});

test('files beside the content are no reason to check', () => {
  const { said, save, tell } = watched();
  save('retired-guides.yaml', BROKEN);
  vi.runAllTimers();
  tell('change', '/project/src/lib/page.ts');
  vi.runAllTimers();
  expect(said).toHaveLength(1);
});

test('a file that cannot be read as what it is counts as a mistake and ends nothing', () => {
  const { said, save } = watched();
  save('words/en/guide.json', '{');
  expect(() => vi.runAllTimers()).not.toThrow();
  expect(said).toHaveLength(1);
});
