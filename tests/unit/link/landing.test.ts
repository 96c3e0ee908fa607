import { expect, test } from 'vitest';
import { stepOf } from '../../../src/lib/link/landing.ts';

const steps = [{ id: 'open-order' }, { id: 'close-order', aliases: ['end-order', 'stop'] }];

test('a step is found by its id, by a former one and by its heading', () => {
  expect(stepOf('open-order', steps)).toBe(steps[0]);
  for (const id of ['close-order', 'end-order', 'stop', 'close-order-title'])
    expect(stepOf(id, steps)).toBe(steps[1]);
});

test('no step is found by anything else', () => {
  for (const id of ['order', 'open-orders', 'open-order-title-title', ''])
    expect(stepOf(id, steps)).toBeUndefined();
});
