/** What any release has stored, exported or put into a link is read by this one, and goes on unchanged. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { caseFileText, readCaseFile } from '../../../src/lib/carry/case-file.ts';
import { readCarryLink } from '../../../src/lib/carry/carry-link.ts';
import { unlock } from '../../../src/lib/carry/lock.ts';
import type { CaseFile, LockedFile } from '../../../src/lib/carry/schema.ts';
import type { Facts } from '../../../src/lib/case/schema.ts';
import { stateIn } from '../../../src/lib/checklist/said.ts';
import { noteIn } from '../../../src/lib/checklist/notes.ts';
import { versionIn } from '../../../src/lib/checklist/version.ts';
import { decodeCase } from '../../../src/lib/link/case-link.ts';
import { readFragment, type Answer } from '../../../src/lib/link/fragment.ts';
import { isOfflineWanted } from '../../../src/lib/offline/setting.ts';
import { checkRecord } from '../../../src/lib/record/digest.ts';
import { ROOT } from '../../setup/root.ts';
import { fakeBackend } from '../../setup/fake-storage.ts';
import { modelBrowser } from '../model/browser.ts';

const textOf = (name: string) => readFileSync(join(ROOT, 'tests/fixtures', name), 'utf8');
const read = (name: string): unknown => JSON.parse(textOf(name));
type Stored = Record<'local' | 'session', Record<string, string>>;

const SITE = 'https://exit.example/';
const MADE = '2026-11-25T10:00:00+01:00';

/** All cases of a browser that has something in them, as a file. */
async function exported(browser: ReturnType<typeof modelBrowser>): Promise<CaseFile> {
  const page = await browser.openPage();
  const file = page.run((site) =>
    site.carryCases(
      site.listCases().map(({ id }) => id),
      MADE,
      SITE,
    ),
  );
  return { ...file, cases: file.cases.filter(({ entries }) => Object.keys(entries).length > 0) };
}

/** What a file has become in a browser that had nothing. */
async function imported(file: CaseFile): Promise<CaseFile> {
  const browser = modelBrowser({});
  const page = await browser.openPage();
  const taken = readCaseFile(caseFileText(file));
  if (taken.kind !== 'cases') throw new Error(taken.kind);
  page.run((site) => site.importCases(site.planImport(taken.file, {}), new Set()));
  return exported(browser);
}

// A store that nobody reads any more stops listening a second later: that has to be while its window is there.
beforeAll(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterAll(() => {
  vi.runAllTimers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const byId = ({ cases }: CaseFile) => Object.fromEntries(cases.map(({ id, entries }) => [id, entries]));

describe.each(['release-2', 'release-3'])('what a browser holds after %s', (release) => {
  const { local, session } = read(`stored/${release}.json`) as Stored;

  test('is not changed by opening a page, and the tab is in the case that it was in', async () => {
    const browser = modelBrowser(local);
    const page = await browser.openPage(fakeBackend(session));
    expect(page.run((site) => site.$caseId.get())).toBe(session['clean-exit:tab-case']);
    expect(browser.backend.writes).toBe(0);
    expect(Object.fromEntries(browser.backend.map)).toEqual(local);
  });

  test('comes whole out of an export, and an import of that, and an export again', async () => {
    const first = await exported(modelBrowser(local));
    const kept = Object.keys(local).filter(
      (key) => key.startsWith('clean-exit:case:') && !key.endsWith('carried-as'),
    );
    expect(first.cases.flatMap(({ entries }) => Object.keys(entries))).toHaveLength(kept.length);
    const second = await imported(first);
    expect(byId(second)).toEqual(byId(first));
    expect(byId(await imported(second))).toEqual(byId(first));
  });
});

test('steps that were renamed since, versions, notes, and what nobody can read are as they were left', async () => {
  const { local } = read('stored/release-3.json') as Stored;
  const page = await modelBrowser(local).openPage();
  const entries = page.run((site) => site.entriesOf('first').get());
  const guide = { id: 'close-account', aliases: ['close-aws-account'], versions: ['today', 'older-console'] };
  const state = (id: string, ...aliases: string[]) => stateIn(entries, guide, { id, aliases });
  expect(state('save-all', 'save-content')).toEqual({ kind: 'done' });
  expect(state('wizard-review')).toEqual({ kind: 'not-applicable' });
  expect(state('follow-order')).toEqual({ kind: 'waiting', until: '2026-12-24' });
  expect(noteIn(entries, guide, { id: 'wizard-review' })).toBe('Order 17\nasked Ada');
  expect(versionIn(entries, guide)).toBe('older-console');
  expect(entries['unreadable:close-aws-account/save-content']).toBe('delegated:to=Ann');
  expect(isOfflineWanted(local)).toBe(false);
});

test('a file of cases that any version exported goes in, and comes out as it was', async () => {
  for (const name of ['cases-version-1.json', 'cases-version-1-whole.json']) {
    const taken = readCaseFile(textOf(`exports/${name}`));
    expect(taken).toMatchObject({ kind: 'cases', file: { version: 1 } });
    const { file } = taken as { file: CaseFile };
    expect(byId(await imported(file))).toEqual(byId(file));
  }
});

test('a locked file opens with its passphrase', async () => {
  const locked = readCaseFile(textOf('exports/locked-version-1.json'));
  expect(locked).toMatchObject({ kind: 'locked', locked: { iterations: 600_000 } });
  const opened = await unlock((locked as { locked: LockedFile }).locked, 'Ärger und Söhne 2026');
  expect(opened).toBe(textOf('exports/cases-version-1-whole.json'));
});

test('a link that any version made opens, with its facts, its answers or whole cases', async () => {
  const facts = [1, 2].flatMap(
    (version) => read(`links/version-${version}.json`) as { link: string; case: Facts }[],
  );
  for (const { link, case: sent } of facts)
    expect(decodeCase(new URL(link).hash)).toEqual({ ok: true, case: sent });
  const answered = read('links/answers-version-2.json') as {
    link: string;
    answers: Answer[];
    case?: Facts;
  }[];
  for (const { link, answers, case: sent } of answered) {
    const { hash } = new URL(link);
    expect(readFragment(hash)).toMatchObject({ kind: 'answers', answers });
    expect(decodeCase(hash)).toEqual(sent ? { ok: true, case: sent } : { ok: false, reason: 'none' });
  }
  for (const { link, file } of read('links/carry-version-2.json') as { link: string; file: CaseFile }[]) {
    expect(readCarryLink(new URL(link).hash)).toEqual({ ok: true, file });
    expect(byId(await imported(file))).toEqual(byId(file));
  }
});

test('a record that names the system of a guide is as it was made', () => {
  expect(checkRecord(textOf('exports/record-version-1-system.json'))).toMatchObject({
    ok: true,
    record: {
      guides: [{ system: 'aws' }],
      from: { agreementId: 'link' },
      dates: [{ settledOn: '2026-11-22' }],
    },
  });
});
