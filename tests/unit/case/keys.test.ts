import { expect, test } from 'vitest';
import * as keys from '../../../src/lib/case/keys.ts';

test('the keys under which a case is kept are published, and stay as they are', () => {
  expect([
    keys.stepKey('g', 's'),
    keys.timeKey('step:g/step-2'),
    keys.versionKey('g'),
    keys.factKey('orderId'),
    keys.draftKey('letter', 'cause'),
    keys.answersKey('decide'),
    keys.LAST_GUIDE,
    keys.LAST_REQUEST,
  ]).toEqual([
    'step:g/s',
    'time:g/step-2',
    'version:g',
    'fact:orderId',
    'draft:letter/cause',
    'answers:decide',
    'last-guide',
    'last-request',
  ]);
});
