/**
 * What became of the changes that mutation tests make, and why no test notices some of them: the reasons stand in
 * `tests/mutation-survivors.yaml`, a file of `src/lib` after the other.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readYaml } from '../../src/lib/catalogue/yaml.ts';
import { ROOT } from './root.ts';

/** What Stryker writes of a run, as far as it is read here; lines and columns begin at 1. */
export interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}
interface Mutant {
  status: string;
  replacement?: string;
  location: { start: Place; end: Place };
}
interface Place {
  line: number;
  column: number;
}

/** A change to a file of `src/lib`: `what it was → what it became`. */
export interface Told {
  file: string;
  text: string;
}
export interface Change extends Told {
  isNoticed: boolean;
}

/** For each file, the reasons and the changes that each of them is the reason of. */
export type Reasons = Record<string, Record<string, string[]>>;

/** What Stryker calls a change that a test noticed; one that cannot be compiled is none. */
const NOTICED = ['Killed', 'Timeout'];
const NO_CHANGE = ['Ignored', 'CompileError', 'RuntimeError'];
const SETTLED = [...NOTICED, 'Ignored', 'CompileError'];

/** All changes of a run that could be tried. */
export const changesIn = (report: Report): Change[] =>
  Object.entries(report.files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => !NO_CHANGE.includes(status))
      .map(({ status, replacement = '', location }) => ({
        file: relative('src/lib', path),
        text: describe(textAt(source, location), replacement),
        isNoticed: NOTICED.includes(status),
      })),
  );

/**
 * What is remembered of a run, without the changes that no test noticed and those at which a run broke off: the next run
 * tries these again. Left to itself Stryker does not, where a change is made as its module is loaded or where only the
 * rows of a test's table are new.
 */
export const withoutSurvivors = (report: Report): Report => ({
  ...report,
  files: Object.fromEntries(
    Object.entries(report.files).map(([path, file]) => [
      path,
      { ...file, mutants: file.mutants.filter(({ status }) => SETTLED.includes(status)) },
    ]),
  ),
});

/** The part of all changes that was noticed, in percent. */
export const scoreOf = (changes: readonly Change[]): number =>
  (100 * changes.filter(({ isNoticed }) => isNoticed).length) / changes.length;

/** The changes that were not noticed and for which the list has no reason; each listed one explains a single change. */
export const unexplained = (changes: readonly Change[], reasons: Reasons): Told[] =>
  withoutPartner(survivorsIn(changes), listedIn(reasons));

/** The listed changes of the files that were tried which tests do notice by now, or which nobody can make any more. */
export function outdated(changes: readonly Change[], reasons: Reasons): Told[] {
  const tried = new Set(changes.map(({ file }) => file));
  const listed = listedIn(reasons).filter(({ file }) => tried.has(file));
  return withoutPartner(listed, survivorsIn(changes));
}

const survivorsIn = (changes: readonly Change[]): Told[] =>
  changes.filter(({ isNoticed }) => !isNoticed).map(({ file, text }) => ({ file, text }));

const listedIn = (reasons: Reasons): Told[] =>
  Object.entries(reasons).flatMap(([file, byReason]) =>
    Object.values(byReason)
      .flat()
      .map((text) => ({ file, text })),
  );

/** Those that have none of the same file and text among the others, of which each is the partner of one. */
function withoutPartner(these: readonly Told[], others: readonly Told[]): Told[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return these.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
}

const keyOf = ({ file, text }: Told): string => `${file}\n${text}`;

/** The list of reasons as it stands in the repository. */
export const readReasons = (): Reasons =>
  readYaml(readFileSync(join(ROOT, 'tests/mutation-survivors.yaml'), 'utf8')) as Reasons;

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1)!.slice(0, end.column - 1);
  lines[0] = lines[0]!.slice(start.column - 1);
  return lines.join('\n');
}

/** How many signs of what stays the same are told on either side of a change. */
const AROUND = 24;

/** A change in a line: of what is long and stays the same, only what stands beside it. */
function describe(before: string, after: string): string {
  const [a, b] = [before, after].map((text) => text.replace(/\s+/g, ' ').trim()) as [string, string];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const part = (text: string) => {
    const from = start > AROUND ? start - AROUND : 0;
    const to = end > AROUND ? text.length - end + AROUND : text.length;
    const middle = text.slice(from, to);
    const short = middle.length > 6 * AROUND ? `${middle.slice(0, 6 * AROUND)}…` : middle;
    return `${from > 0 ? '…' : ''}${short}${to < text.length ? '…' : ''}`;
  };
  return `${part(a)} → ${part(b)}`;
}
