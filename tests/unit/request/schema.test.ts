import { expect, test } from 'vitest';
import { requestKindSchema } from '../../../src/lib/request/schema.ts';
import { sample } from './sample-kind.ts';

const problemsWith = (change: object) =>
  requestKindSchema
    .safeParse({ ...sample, ...change })
    .error?.issues.map(({ path, message }) => `${path.join(' ')}: ${message}`) ?? [];

test.each(['next', 'newOfferId', 'amount1'])('%s may be the id of a field', (id) => {
  expect(problemsWith({ fields: [{ ...sample.fields[0], id }] })).toEqual([]);
});

test.each(['Next', '1st', 'new-offer', 'two words', ''])('“%s” is no id of a field', (id) => {
  expect(problemsWith({ fields: [{ ...sample.fields[0], id }] })).toEqual([
    'fields 0 id: expected a name in camelCase',
  ]);
});

test.each([
  ['WRONG_TERMS', true],
  ['wrong', false],
  ['wrongTERMS', false],
  ['TERMS-2', false],
])('whether %s is a code of a reason: %s', (code, isCode) => {
  const codes = [{ ...sample.reason.codes[0], code }];
  const problems = problemsWith({ reason: { ...sample.reason, codes } });
  expect(problems.map((problem) => problem.split(':')[0])).toEqual(isCode ? [] : ['reason codes 0 code']);
});

test('a text has to say something, and stands without the spaces around it', () => {
  expect(problemsWith({ title: ' ' })).toEqual(['title: expected text, found nothing']);
  expect(requestKindSchema.parse({ ...sample, title: ' Sample ' }).title).toBe('Sample');
});

test('a kind that does not say more has a text without lines, which is not judged as a reason', () => {
  const { title, vendor, order, intro, fields } = sample;
  const parsed = requestKindSchema.parse({
    ...{ title, vendor, order, intro, fields },
    text: { label: 'Message', limit: 1000 },
  });
  expect(parsed).toMatchObject({ lines: [], text: { lint: false } });
});
