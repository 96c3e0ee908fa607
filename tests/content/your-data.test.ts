import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as keys from '../../src/lib/case/keys.ts';
import { openFirstRelease } from '../../src/lib/case/first-release-store.ts';
import { openCases } from '../../src/lib/case/cases-store.ts';
import { archiveCase, createCase, deleteCase } from '../../src/lib/case/manage-store.ts';
import { encodeOrigin, originKey } from '../../src/lib/case/origin.ts';
import * as cases from '../../src/lib/case/store.ts';
import { setNote } from '../../src/lib/checklist/note-store.ts';
import { setStepState } from '../../src/lib/checklist/store.ts';
import { chooseVersion } from '../../src/lib/checklist/version-store.ts';
import { carryCases } from '../../src/lib/carry/store.ts';
import { chooseOffline } from '../../src/lib/offline/setting.ts';
import { browserStorage } from '../../src/lib/storage/browser-storage.ts';
import { tabStorage } from '../../src/lib/storage/session-storage.ts';
import { fakeBrowser } from '../setup/fake-storage.ts';
import { isNamed, named, OF_A_CASE } from '../setup/named-keys.ts';
import { ROOT } from '../setup/root.ts';

const page = readFileSync(join(ROOT, 'src/content/docs/reference/your-data.mdx'), 'utf8');
/** Every key that the code has written, after each thing that it can keep was kept. */
function writtenKeys(): string[] {
  const written = new Set<string>();
  const look = () =>
    [browserStorage, tabStorage].forEach((storage) =>
      Object.keys(storage).forEach((key) => written.add(key)),
    );
  cases.setEntry(keys.stepKey('guide', 'step'), 'damaged');
  setStepState({ id: 'guide' }, { id: 'step' }, { kind: 'done' });
  setNote({ id: 'guide' }, { id: 'step' }, 'Order 17');
  chooseVersion({ id: 'guide' }, 'today');
  cases.setFact('offerId', 'offer-1');
  cases.setEntry(keys.draftKey('kind', 'field'), 'x');
  cases.setEntry(keys.answersKey('tree'), 'question=option');
  cases.setEntry(keys.LAST_REQUEST, 'kind');
  cases.setEntry(originKey('offerId'), encodeOrigin('link', 'offer-1'));
  carryCases(['first'], '2026-11-23T10:00:00Z', 'https://clean-exit.example');
  chooseOffline(browserStorage, false);
  look();
  const id = createCase('Name');
  archiveCase(id);
  look();
  deleteCase(id);

  const browser = fakeBrowser({ 'clean-exit:step:guide/step': 'done' });
  const { place } = browser.openTab();
  openFirstRelease(place, openCases(place).entriesOf('first'));
  for (const key of browser.backend.map.keys()) if (key !== 'clean-exit:step:guide/step') written.add(key);
  return [...written];
}

test('the page about stored data names every entry that is written, and no other', () => {
  const written = writtenKeys();
  expect(written.filter((key) => !isNamed(key))).toEqual([]);
  const theme = 'starlight-theme';
  const unwritten = named.filter((name) => {
    const pattern = new RegExp(`^${name.replaceAll('…', '.+')}$`);
    return name !== theme && !written.some((key) => pattern.test(key));
  });
  expect(unwritten).toEqual([]);
});

test('the page names every key that a case is documented to have, and every entry of the first release', () => {
  const source = readFileSync(join(ROOT, 'src/lib/case/keys.ts'), 'utf8');
  const documented = [...source.matchAll(/`([a-z-]+)(?=[:`])/g)].map(([, name]) => name!);
  const ofACase = documented.filter(
    (name) => !['answers', 'clean-exit', 'step', 'fact', 'draft'].includes(name),
  );
  expect(ofACase).toContain('last-guide');
  for (const name of [...ofACase, 'step', 'fact', 'draft'])
    expect(named.some((one) => one.startsWith(OF_A_CASE + name))).toBe(true);
  for (const old of ['step:…', 'draft:…', 'unreadable:…', 'last-guide', 'last-request'])
    expect(page).toContain(`\`clean-exit:${old}\``);
});

test('nothing but the theme is kept outside the cases and what belongs to them', () => {
  const theme = readFileSync(join(ROOT, 'src/components/theme/theme-select.ts'), 'utf8');
  expect(theme).toContain(`'starlight-theme'`);
  expect(named.filter((name) => !name.startsWith('clean-exit:'))).toEqual(['starlight-theme']);
});

test('what the pages name in bold within a sentence is what a control says', () => {
  const folder = join(ROOT, 'src/content');
  const said = new Set(
    readdirSync(join(folder, 'words/en')).flatMap((file) =>
      Object.values(
        JSON.parse(readFileSync(join(folder, 'words/en', file), 'utf8')) as Record<string, string>,
      ),
    ),
  );
  const texts = globSync('docs/{*,reference/*}.mdx', { cwd: folder }).map((file) =>
    // What begins an item of a list in bold is its title.
    readFileSync(join(folder, file), 'utf8').replace(/^- \*\*[^*]+\*\*/gm, ''),
  );
  const named = texts.flatMap((text) => [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!));
  expect(named).toContain('Forget this draft');
  expect(named.filter((name) => !said.has(name))).toEqual([]);
});
