import { expect, test } from 'vitest';
import { adviseOn } from '../../../src/lib/reason/advice.ts';
import type { Values } from '../../../src/lib/request/fields.ts';
import { problemsOf } from '../../../src/lib/request/problem.ts';
import { reviewRequest } from '../../../src/lib/request/review.ts';
import { TEXT } from '../../../src/lib/request/session.ts';
import { good, kind } from './sample-kind.ts';

const problems = (values: Values, ...left: string[]) => {
  const typed = { ...good, ...values };
  return problemsOf(kind, typed, reviewRequest(kind, typed, { advise: adviseOn }), left);
};
const SECRET = 'AKIAIOSFODNN7EXAMPLE';

test('an error stands in the way once its field was left, a warning never', () => {
  expect(problems({ sum1: '0' })).toEqual([]);
  expect(problems({ sum1: '0' }, 'sum1')).toMatchObject([{ is: 'field', field: 'sum1', label: 'Sum' }]);
  expect(problems({ agreement: 'agmt-short' }, 'agreement')).toEqual([]);
});

test('an error of the text stands in the way once the text was asked for, a warning never', () => {
  expect(problems({ cause: 'TBD' }, 'cause')).toEqual([]);
  expect(problems({ cause: 'Merged, TBD' }, TEXT)).toMatchObject([
    { is: 'text', field: 'cause', label: 'Details', finding: { code: 'placeholder' } },
  ]);
  expect(problems({ next: 'TBD' }, TEXT)).toMatchObject([{ is: 'text', field: 'next', label: 'Details' }]);
  expect(problems({ cause: 'please cancel' }, TEXT)).toEqual([]);
});

test('what stands in no field, such as words of the template, leads to the first field that is asked for', () => {
  const typed = { ...good, code: 'TERMS', wrong: 'a', right: 'b' };
  const whole = {
    ...kind,
    text: { ...kind.text, limit: 5 },
    reason: undefined,
    lines: ['As agreed with the landlord.'],
  };
  const review = reviewRequest(whole, typed, { advise: adviseOn });
  expect(problemsOf(whole, typed, review, [TEXT])).toMatchObject([
    { is: 'text', field: 'agreement', finding: { code: 'too-long' } },
  ]);
});

test('what stands beside the text is said of its field', () => {
  expect(problems({ from: SECRET }, TEXT)).toMatchObject([{ is: 'text', field: 'from', label: 'From' }]);
});
