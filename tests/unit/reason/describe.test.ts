import { expect, test } from 'vitest';
import words from '../../../src/content/words/en/reason.json' with { type: 'json' };
import { judgeReason } from '../../../src/lib/reason/judge.ts';
import { lintReason } from '../../../src/lib/request/lint.ts';

const messageOf = (text: string, limit = 2000) => lintReason(text, { limit })[0]!.message;

test('the published check says each finding in a sentence, with the words it is about', () => {
  expect(messageOf('')).toContain('There is no reason yet');
  expect(messageOf('cancel')).toContain('“cancel” says that it is to end');
  expect(messageOf('Project ended FIXME')).toContain('“FIXME” still stands for something');
  expect(messageOf('Project ended, AKIAIOSFODNN7EXAMPLE')).toContain('This looks like an AWS access key.');
  expect(messageOf('Replaced by a new offer')).toContain('announces a replacement');
  expect(messageOf('Refund the buyer, who keeps using it')).toContain(
    'asks for money while the agreement goes on',
  );
  expect(messageOf('Please refund invoice 12')).toContain('asks for money and not for the end');
  expect(messageOf('Project over', 11)).toContain('1 character over the limit of 11.');
  expect(messageOf('Project over', 10)).toContain('2 characters over the limit of 10.');
});

test('a long vague text is quoted in part, never half a character', () => {
  const text = `please ${'🚪'.repeat(100)}`;
  const [finding] = judgeReason(text);
  expect(finding!.params).toEqual({ words: `please ${'🚪'.repeat(53)}…` });
  expect(judgeReason('.'.repeat(60))[0]!.params).toEqual({ words: '.'.repeat(60) });
  expect(judgeReason('.'.repeat(61))[0]!.params).toEqual({ words: `${'.'.repeat(60)}…` });
});

test('every kind of finding has its words, and no message is left with a gap', () => {
  const texts = [
    'AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY npm_aB3dEfGh1jKlMn0pQrStUv pwd=x9y8z7',
    '-----BEGIN PRIVATE KEY----- ftp://a:bcde@ 4111111111111111 DE89370400440532013000',
  ];
  const messages = texts.flatMap((text) => lintReason(text)).map(({ message }) => message);
  const kinds = Object.entries(words).filter(([key]) => key.startsWith('secret-'));
  for (const [key, what] of kinds) expect(messages.join(), key).toContain(`looks like ${what as string}.`);
  expect(messages.join()).not.toMatch(/[{}]/);
});
