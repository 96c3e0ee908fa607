import { expect, test } from 'vitest';
import { openCases, withUndo } from '../../../src/lib/case/cases-store.ts';
import { fakeBrowser } from '../../setup/fake-storage.ts';

function openTab() {
  const cases = openCases(fakeBrowser().openTab().place);
  return { ...cases, now: () => cases.entriesOf('first').get() };
}

test('undoing a clearing brings back what was not given again in between', () => {
  const entries = openTab().entriesOf('b');
  entries.setKey('x', '1');
  entries.setKey('y', '2');
  const undo = withUndo(entries, () => {
    for (const key of ['x', 'y']) entries.setKey(key, undefined);
  });
  expect(entries.get()).toEqual({});
  entries.setKey('x', 'new');
  undo();
  expect(entries.get()).toEqual({ x: 'new', y: '2' });
});

test.each(['step:g/a', 'time:g/a'])(
  'undoing leaves alone what was said of a step, and when, once its %s was given anew',
  (given) => {
    const tab = openTab();
    tab.setEntry('step:g/a', 'waiting');
    tab.setEntry('time:g/a', '10:00');
    const undo = withUndo(tab.entriesOf('first'), () => {
      tab.setEntry('step:g/a', 'done');
      tab.setEntry('time:g/a', '11:00');
    });
    tab.setEntry(given, 'anew');
    const now = tab.now();
    undo();
    expect(tab.now()).toEqual(now);
  },
);

test('undoing leaves alone any other entry that was given anew, whatever stands in its name', () => {
  const tab = openTab();
  const undo = withUndo(tab.entriesOf('first'), () => {
    tab.setEntry('note:g/time-off', 'one');
    tab.setEntry('note:g/step-off', 'two');
  });
  tab.setEntry('note:g/time-off', 'anew');
  undo();
  expect(tab.now()).toEqual({ 'note:g/time-off': 'anew' });
});
