import { expect, test } from 'vitest';
import { findPasted } from '../../../src/lib/request/paste.ts';
import { addPick, pickedValues, type Picks } from '../../../src/lib/request/pick.ts';
import { proposeValues } from '../../../src/lib/request/proposal.ts';
import { AGREEMENT, kind } from './sample-kind.ts';

const OTHER = 'agmt-aaaaaaaaaaaaaaaaaaaaaaaa1';
const propose = (text: string) => proposeValues(kind, {}, findPasted(text));

test('what is sure is picked at first, and may be left out', () => {
  const all = propose(`${AGREEMENT} 2026-11-27`);
  expect(pickedValues(all, {})).toEqual({ agreement: AGREEMENT });
  expect(pickedValues(all, addPick(all, {}, all[0]!, { on: false, choice: 0 }))).toEqual({});
});

test('a day goes to the field that the reader chose', () => {
  const all = propose('2026-11-27');
  expect(pickedValues(all, addPick(all, {}, all[0]!, { on: true, choice: 1 }))).toEqual({
    until: '2026-11-27',
  });
});

test('a field takes the value that was picked last', () => {
  const all = propose(`${AGREEMENT} ${OTHER}`);
  let picks: Picks = {};
  for (const index of [1, 0]) picks = addPick(all, picks, all[index]!, { on: true, choice: 0 });
  expect(pickedValues(all, picks)).toEqual({ agreement: AGREEMENT });
  picks = addPick(all, picks, all[0]!, { on: false, choice: 0 });
  expect(pickedValues(all, picks)).toEqual({});
});

test('leaving out one of two for a field leaves the other', () => {
  const all = propose(`${AGREEMENT} ${OTHER}`);
  const picks = addPick(all, {}, all[0]!, { on: true, choice: 0 });
  expect(pickedValues(all, addPick(all, picks, all[1]!, { on: false, choice: 0 }))).toEqual({
    agreement: AGREEMENT,
  });
});

test('picking for one field leaves what was picked for another, and leaving out takes nothing else out', () => {
  const all = propose(`${AGREEMENT} 2026-11-27`);
  const picks = addPick(all, {}, all[1]!, { on: true, choice: 0 });
  expect(pickedValues(all, picks)).toEqual({ agreement: AGREEMENT, from: '2026-11-27' });
  expect(pickedValues(all, addPick(all, picks, all[1]!, { on: false, choice: 0 }))).toEqual({
    agreement: AGREEMENT,
  });
});
