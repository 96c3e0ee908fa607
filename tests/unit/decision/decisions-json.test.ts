import { expect, test } from 'vitest';
import { decisionsJson } from '../../../src/lib/decision/decisions-json.ts';
import { treeSchema } from '../../../src/lib/decision/schema.ts';

test('the catalogue has the published shape', () => {
  const tree = treeSchema.parse({
    title: 'T',
    start: 'q',
    nodes: [
      {
        id: 'q',
        kind: 'question',
        text: 'Q?',
        hint: 'h',
        options: [
          { id: 'a', label: 'A', next: 'o' },
          { id: 'b', label: 'B', next: 'p' },
        ],
      },
      {
        id: 'o',
        kind: 'outcome',
        title: 'O',
        guide: 'g',
        why: 'W',
        do: ['w'],
        ask: 'x',
        confused: { with: 'p', difference: 'd' },
      },
      {
        id: 'p',
        kind: 'outcome',
        title: 'P',
        why: 'Choose **V** [here](https://aws.test/).',
        do: ['x'],
        ask: 'y',
        doesNot: ['z'],
        confused: { with: 'o', difference: 'd' },
      },
    ],
  });
  expect(decisionsJson([{ id: 't', tree }])).toEqual({
    version: 1,
    decisions: [
      {
        id: 't',
        title: 'T',
        start: 'q',
        nodes: {
          q: {
            kind: 'question',
            text: 'Q?',
            options: [
              { id: 'a', label: 'A', next: 'o' },
              { id: 'b', label: 'B', next: 'p' },
            ],
          },
          o: { kind: 'outcome', title: 'O', guide: 'g', why: 'W' },
          p: { kind: 'outcome', title: 'P', why: 'Choose V here.' },
        },
      },
    ],
  });
});
