import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { caseFileText, readCaseFile } from '../../../src/lib/carry/case-file.ts';
import { carryLink, LONGEST_LINK, readCarryLink } from '../../../src/lib/carry/carry-link.ts';
import { canLock, lock, unlock } from '../../../src/lib/carry/lock.ts';
import type { CaseFile } from '../../../src/lib/carry/schema.ts';
import { seal } from '../../../src/lib/link/sealed.ts';
import { ROOT } from '../../setup/root.ts';

const file: CaseFile = {
  format: 'clean-exit-cases',
  version: 1,
  made: '2026-11-23T12:00:00+01:00',
  site: 'https://exit.example/',
  cases: [
    {
      id: '0123456789abcdef',
      entries: {
        'step:answer-cancellation-request/approve-request': 'done',
        'time:answer-cancellation-request/approve-request': '2026-11-23T11:00:00+01:00',
        'note:answer-cancellation-request/approve-request': 'approved by “Ärger & Söhne”',
        'fact:agreementId': 'agmt-1',
        'draft:cancellation/reason': 'Buyer asked.\nTwice.',
        'answers:main': 'who=seller',
        name: 'Ärger & Söhne',
        created: '2026-11-20T08:00:00.000Z',
      },
    },
  ],
};
const text = caseFileText(file);
const reasonOf = (given: string) => {
  const read = readCaseFile(given);
  return read.kind === 'refused' ? read.reason : read.kind;
};

test('a file gives back what was put into it', () => {
  expect(readCaseFile(text)).toEqual({ kind: 'cases', file });
});

test('why a file is refused: too large, not of cases, newer, or not as it was made', () => {
  expect(reasonOf(' '.repeat(20_000_001))).toBe('too-large');
  for (const foreign of ['', '{', 'null', '[]', '{"record":{}}', '"x"', '7'])
    expect(reasonOf(foreign)).toBe('no-cases');
  expect(reasonOf(text.replace('"version": 1', '"version": 2'))).toBe('newer');
  expect(reasonOf(text.replace('agmt-1', 'agmt-2'))).toBe('damaged');
  for (const cut of [text.slice(0, -10), text.slice(10)]) expect(reasonOf(cut)).toBe('no-cases');
});

test.each([
  'step:g',
  'step:../x',
  '__proto__',
  'constructor',
  'other:thing',
  'step:g/a b',
  'starlight-theme',
  'my-step:g/a',
])('no entry called %s is taken from outside', (key) => {
  const foreign = {
    ...file,
    cases: [{ id: 'x1', entries: JSON.parse(`{${JSON.stringify(key)}:"done"}`) as Record<string, string> }],
  };
  expect(readCaseFile(caseFileText(foreign)).kind).toBe('refused');
});

test('a file is taken up to its limits and refused beyond them: cases, the length of an entry, and that of an id', () => {
  const kindOf = (cases: CaseFile['cases']) => readCaseFile(caseFileText({ ...file, cases })).kind;
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `c${at}`, entries: {} }));
  expect([kindOf(many(2000)), kindOf(many(2001)), kindOf([])]).toEqual(['cases', 'refused', 'refused']);
  const note = (length: number) => [{ id: 'x1', entries: { 'note:g/a': 'x'.repeat(length) } }];
  expect([kindOf(note(20_000)), kindOf(note(20_001))]).toEqual(['cases', 'refused']);
  const called = (length: number) => [{ id: 'x'.repeat(length), entries: {} }];
  expect([kindOf(called(40)), kindOf(called(41))]).toEqual(['cases', 'refused']);
});

test('a link carries the same while it fits, and says why where it cannot be read', () => {
  const link = carryLink('https://exit.example/cases/#old', file)!;
  expect(link).toMatch(/^https:\/\/exit\.example\/cases\/#carry=2z\./);
  const fragment = new URL(link).hash;
  expect(readCarryLink(fragment)).toEqual({ ok: true, file });
  expect(readCarryLink('#somewhere')).toEqual({ ok: false, reason: 'none' });
  expect(readCarryLink(fragment.slice(0, -4))).toEqual({ ok: false, reason: 'damaged' });
  expect(readCarryLink('#carry=9.AA')).toEqual({ ok: false, reason: 'newer' });
  expect(readCarryLink(`#carry=${seal({ agreementId: 'x' })}`)).toEqual({ ok: false, reason: 'no-cases' });
  expect(readCarryLink(`#carry=2.${'A'.repeat(70_000)}`)).toEqual({ ok: false, reason: 'too-large' });
  const noise = Array.from({ length: 900 }, (_, at) => String(Math.sin(at))).join('');
  const large = { ...file, cases: [{ id: 'x1', entries: { 'draft:cancellation/reason': noise } }] };
  expect(noise.length).toBeGreaterThan(LONGEST_LINK);
  expect(carryLink('https://exit.example/cases/', large)).toBeUndefined();
});

test('a locked file opens with its passphrase, however its letters were typed, and with no other', async () => {
  const locked = await lock(text, 'Ärger und Söhne', 1000);
  expect(reasonOf(JSON.stringify(locked))).toBe('locked');
  expect(JSON.stringify(locked)).not.toContain('agmt');
  expect(await unlock(locked, 'A\u0308rger und So\u0308hne')).toBe(text);
  expect(await unlock(locked, 'Arger und Sohne')).toBeUndefined();
  expect(await unlock({ ...locked, data: `AAAA${locked.data.slice(4)}` }, 'Ärger und Söhne')).toBeUndefined();
});

test('no file and no fragment makes them throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (given) => {
      expect(['refused', 'locked', 'cases']).toContain(readCaseFile(given).kind);
      expect(readCarryLink(`#carry=${given}`).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), (cases) => {
      const given = JSON.stringify({ file: { ...file, cases }, sha256: '' });
      expect(readCaseFile(given).kind).toBe('refused');
    }),
  );
});

test('a file that was exported by version 1 opens for ever', () => {
  const golden = readFileSync(join(ROOT, 'tests/fixtures/exports/cases-version-1.json'), 'utf8');
  expect(readCaseFile(golden)).toEqual({ kind: 'cases', file });
});

test('only a file of this site with a higher version is called newer', () => {
  const reason = (format: string, version: number) => reasonOf(JSON.stringify({ format, version }));
  for (const format of ['clean-exit-cases', 'clean-exit-locked']) {
    expect(reason(format, 2)).toBe('newer');
    expect(reason(format, 1)).toBe('no-cases');
  }
  for (const format of ['other', 'not-clean-exit-cases', 'clean-exit-cases-of-mine'])
    expect(reason(format, 2)).toBe('no-cases');
});

test('a file and a link are taken up to the last character of what they may have', () => {
  expect(reasonOf(text + ' '.repeat(20_000_000 - text.length))).toBe('cases');
  const [page, shortest] = ['https://exit.example/cases/', carryLink('https://exit.example/cases/', file)!];
  const room = LONGEST_LINK - shortest.length;
  expect(carryLink(page + 'x'.repeat(room), file)).toHaveLength(LONGEST_LINK);
  expect(carryLink(page + 'x'.repeat(room + 1), file)).toBeUndefined();
});

afterEach(() => void vi.unstubAllGlobals());

test('a file can be locked where the browser lets the page', () => {
  expect(canLock()).toBe(true);
  for (const crypto of [{}, undefined]) {
    vi.stubGlobal('crypto', crypto);
    expect(canLock()).toBe(false);
  }
});
