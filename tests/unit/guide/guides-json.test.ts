import { expect, test } from 'vitest';
import { guidesJson } from '../../../src/lib/guide/guides-json.ts';
import type { Guide, Step } from '../../../src/lib/guide/schema.ts';

const guide: Guide = {
  effect: 'x',
  system: 'aws-marketplace',
  audience: ['seller'],
  who: 'x',
  ends: ['x'],
  costs: [],
  stays: ['x'],
  short: { undo: 'x', money: 'x', time: 'x', who: 'x' },
  reversible: 'no',
  undo: 'x',
  money: 'x',
  duration: 'x',
  checked: '2026-11-21',
  sources: ['aws'],
  retired: [],
  next: [],
  aliases: [],
  versions: [],
};

test('the catalogue has the published shape, with the base path in every url', () => {
  const steps: Step[] = [{ id: 'open', kind: 'step', title: 'Open it', aliases: [], versions: [], line: 5 }];
  const entry = { id: 'a', title: 'A', description: 'About a.', facts: guide, steps };
  expect(guidesJson([entry], '/clean-exit/')).toEqual({
    version: 1,
    guides: [
      {
        id: 'a',
        title: 'A',
        description: 'About a.',
        url: '/clean-exit/guides/a/',
        audience: ['seller'],
        reversible: 'no',
        checked: '2026-11-21',
        steps: [{ id: 'open', title: 'Open it', url: '/clean-exit/guides/a/#open' }],
      },
    ],
  });
});
