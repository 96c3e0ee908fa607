import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../setup/root.ts';
import {
  changesIn,
  outdated,
  readReasons,
  scoreOf,
  unexplained,
  withoutSurvivors,
  type Change,
  type Report,
} from '../setup/survivors.ts';

const reasons = Object.entries(readReasons());

test('each change that no test notices has a reason, and stands under a file that there is', () => {
  for (const [file, byReason] of reasons) {
    expect(existsSync(join(ROOT, 'src/lib', file)), file).toBe(true);
    for (const [reason, changes] of Object.entries(byReason)) {
      expect(reason, file).toMatch(/^[A-Z].{20,}$/);
      expect(reason, file).not.toMatch(/not noticed|not yet|todo/i);
      expect(changes.length, `${file}: ${reason}`).toBeGreaterThan(0);
      for (const change of changes) expect(change, file).toContain(' → ');
    }
  }
});

const SOURCE = 'const a = 1;\nconst list = [\n  one,\n];\n';
const mutant = (status: string, replacement: string, ...[line, column, endLine, endColumn]: number[]) => ({
  status,
  replacement,
  location: { start: { line: line!, column: column! }, end: { line: endLine!, column: endColumn! } },
});
const report = (...mutants: Report['files'][string]['mutants']): Report => ({
  files: { 'src/lib/a/b.ts': { source: SOURCE, mutants } },
});
const A_TO_2 = { file: 'a/b.ts', text: '1 → 2' };

test('a change is told in one line: what it was, and what it became', () => {
  const changes = changesIn(
    report(mutant('Survived', '2', 1, 11, 1, 12), mutant('NoCoverage', '[]', 2, 14, 4, 2)),
  );
  expect(changes).toEqual([
    { ...A_TO_2, isNoticed: false },
    { file: 'a/b.ts', text: '[ one, ] → []', isNoticed: false },
  ]);
});

test('of a long text, only what changes is told, with what stands beside it', () => {
  const long = `${'x'.repeat(200)}1${'y'.repeat(200)}`;
  const files = { 'src/lib/a.ts': { source: long, mutants: [mutant('Survived', '2', 1, 201, 1, 202)] } };
  expect(changesIn({ files })[0]!.text).toBe('1 → 2');
  const whole = [mutant('Survived', long.replace('1', '2'), 1, 1, 1, 402)];
  expect(changesIn({ files: { 'src/lib/a.ts': { source: long, mutants: whole } } })[0]!.text).toBe(
    `…${'x'.repeat(24)}1${'y'.repeat(24)}… → …${'x'.repeat(24)}2${'y'.repeat(24)}…`,
  );
});

test('what cannot be compiled is no change, and what never ends is noticed', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'CompileError', 'RuntimeError', 'Ignored'];
  const changes = changesIn(report(...statuses.map((status) => mutant(status, '2', 1, 11, 1, 12))));
  expect(changes.map(({ isNoticed }) => isNoticed)).toEqual([true, true, false]);
  expect(scoreOf(changes)).toBeCloseTo(66.67, 2);
});

test('the next run tries again what no test noticed and where the last broke off, and nothing else', () => {
  const mutants = (...all: string[]) => all.map((status) => mutant(status, '2', 1, 11, 1, 12));
  const settled = mutants('Killed', 'Timeout', 'Ignored', 'CompileError');
  const open = mutants('Survived', 'NoCoverage', 'RuntimeError');
  expect(withoutSurvivors(report(...open, ...settled))).toEqual(report(...settled));
});

const survivor: Change = { ...A_TO_2, isNoticed: false };

test('a reason explains one change: the same one elsewhere in the file needs its own', () => {
  const listed = (...texts: string[]) => ({ 'a/b.ts': { 'No number is ever looked at.': texts } });
  expect(unexplained([survivor], listed('1 → 2'))).toEqual([]);
  expect(unexplained([survivor, survivor], listed('1 → 2'))).toEqual([A_TO_2]);
  expect(unexplained([survivor, survivor], listed('1 → 2', '1 → 2'))).toEqual([]);
  expect(unexplained([survivor], {})).toEqual([A_TO_2]);
  expect(unexplained([{ ...survivor, file: 'a/c.ts' }], listed('1 → 2'))).toHaveLength(1);
  expect(unexplained([{ ...survivor, isNoticed: true }], {})).toEqual([]);
});

test('what is listed and noticed by now is told, of the files that were tried', () => {
  const listed = { 'a/b.ts': { Reason: ['1 → 2', '1 → 3'] }, 'other.ts': { Reason: ['1 → 2'] } };
  expect(outdated([survivor, { ...survivor, text: '1 → 3', isNoticed: true }], listed)).toEqual([
    { file: 'a/b.ts', text: '1 → 3' },
  ]);
});
