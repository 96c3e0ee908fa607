import { expect, test } from 'vitest';
import { formerNamesIn } from '../../../src/lib/checklist/former-names.ts';

test('each former name of a guide, and of a step under each name of its guide, leads to the name of today', () => {
  const guide = {
    id: 'leave',
    aliases: ['quit', 'exit'],
    steps: [{ id: 'ask', aliases: ['request'] }, { id: 'wait' }],
  };
  expect(formerNamesIn([guide, { id: 'move', steps: [{ id: 'pack' }] }])).toEqual({
    quit: 'leave',
    exit: 'leave',
    'leave/request': 'leave/ask',
    'quit/ask': 'leave/ask',
    'quit/request': 'leave/ask',
    'exit/ask': 'leave/ask',
    'exit/request': 'leave/ask',
    'quit/wait': 'leave/wait',
    'exit/wait': 'leave/wait',
  });
});
