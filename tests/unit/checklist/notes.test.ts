import { expect, test } from 'vitest';
import { setNote } from '../../../src/lib/checklist/note-store.ts';
import { LONGEST_NOTE, noteIn } from '../../../src/lib/checklist/notes.ts';
import { currentEntries, setEntry } from '../../../src/lib/case/store.ts';

const guide = { id: 'guide', aliases: ['former'] };
const step = { id: 'step', aliases: ['older'] };
const noted = () => noteIn(currentEntries(), guide, step);

test('a step has no note until one is made, and none again once it is emptied', () => {
  expect(noted()).toBe('');
  setNote(guide, step, 'Order 17');
  expect(noted()).toBe('Order 17');
  setNote(guide, step, '');
  expect(noted()).toBe('');
  expect(Object.keys(currentEntries()).filter((key) => key.startsWith('note:'))).toEqual([]);
});

test('a note made under former ids is found; one made today takes its place, an emptied one too', () => {
  setEntry('note:former/older', 'Before');
  expect(noted()).toBe('Before');
  setNote(guide, step, 'Now');
  expect(noted()).toBe('Now');
  setEntry('note:former/older', 'Before');
  setNote(guide, step, '');
  expect(noted()).toBe('');
});

test('what an older page notes under a former id stands below, each line once', () => {
  setNote(guide, step, 'Order 17\nAsked Ada');
  setNote({ id: 'former' }, step, 'Order 17\nOrder 18');
  expect(noted()).toBe('Order 17\nAsked Ada\nOrder 18');
  setNote(guide, step, noted());
  expect(noted()).toBe('Order 17\nAsked Ada\nOrder 18');
});

test('a note is kept up to its longest length', () => {
  setNote(guide, step, 'x'.repeat(LONGEST_NOTE + 1));
  expect(noted()).toBe('x'.repeat(LONGEST_NOTE));
});
