import { expect, test } from 'vitest';
import { guidesInProgress } from '../../../src/lib/checklist/in-progress.ts';
import { startedGuides } from '../../../src/lib/checklist/started.ts';

const TODAY = '2026-11-23';
const guide = (id: string, rest = {}) => ({ id, steps: [{ id: 'a' }, { id: 'b' }], ...rest });
const guides = ['g', 'h', 'i', 'j', 'k'].map((id) => guide(id));
const listed = (entries: Record<string, string>, of: ReturnType<typeof guide>[] = guides) =>
  guidesInProgress(of, entries, TODAY);
const ids = (entries: Record<string, string>) => listed(entries).map((one) => one.guide.id);

test('a guide is begun when something is kept of a step of it, each once, whatever else is kept', () => {
  expect(
    startedGuides({
      'step:g/a': 'done',
      'step:g/b': 'waiting',
      'step:old-name/a': 'done',
      'step:../secret/a': 'done',
      'step:g': 'done',
      'my-step:k/a': 'done',
      'version:h': 'today',
      'last-guide': 'i',
    }),
  ).toEqual(['g', 'old-name']);
});

test('the overdue come first, then the next day, then what was used last, and the finished at the end', () => {
  expect(
    ids({
      'step:g/a': 'done',
      'step:g/b': 'done',
      'step:h/a': 'done',
      'step:i/a': 'waiting:2026-11-27',
      'step:j/a': 'waiting:2026-11-01',
      'step:k/a': 'waiting',
      'last-guide': 'k',
    }),
  ).toEqual(['j', 'i', 'k', 'h', 'g']);
});

test('a guide of which nothing is left to read, or only of steps that it no longer has, is not in progress', () => {
  expect(ids({ 'step:g/gone': 'done', 'step:h/a': 'from the future' })).toEqual([]);
});

test('a guide is finished when no step is open or waits', () => {
  const finished = (a: string, b: string) => listed({ 'step:g/a': a, 'step:g/b': b })[0]!.isFinished;
  expect(finished('done', 'done')).toBe(true);
  expect(finished('done', 'not-applicable')).toBe(true);
  expect(finished('done', 'waiting')).toBe(false);
});

test('the way back leads to the step that is overdue, else to what is to do next; a finished guide has none', () => {
  const opened = (a: string, b: string) => listed({ 'step:g/a': a, 'step:g/b': b })[0]!.next?.id;
  expect(opened('done', 'waiting:2026-11-01')).toBe('b');
  expect(opened('waiting:2026-11-01', '')).toBe('a');
  expect(opened('done', '')).toBe('b');
  expect(opened('done', 'waiting')).toBe('b');
  expect(opened('done', 'done')).toBeUndefined();
});

test('a guide that is kept under two ids counts once, with what was said under either', () => {
  const renamed = guide('g', { aliases: ['old'] });
  const [one, ...others] = listed({ 'step:old/a': 'done', 'step:g/b': 'done' }, [renamed, renamed]);
  expect(others).toEqual([]);
  expect(one!.progress.steps.done).toBe(2);
});

test('only steps of the chosen version count', () => {
  const steps = [
    { id: 'a', versions: ['new'] },
    { id: 'b', versions: ['old'] },
  ];
  const [one] = listed({ 'step:g/b': 'done', 'version:g': 'old' }, [
    guide('g', { versions: ['new', 'old'], steps }),
  ]);
  expect(one).toMatchObject({ isFinished: true, progress: { steps: { applicable: 1 } } });
});

test('of guides that wait, the one with the earlier day comes first, in whichever order they are', () => {
  expect(ids({ 'step:g/a': 'waiting:2026-12-02', 'step:h/a': 'waiting:2026-12-01' })).toEqual(['h', 'g']);
  expect(ids({ 'step:g/a': 'waiting:2026-12-01', 'step:h/a': 'waiting:2026-12-02' })).toEqual(['g', 'h']);
});
