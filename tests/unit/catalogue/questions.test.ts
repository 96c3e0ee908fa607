import { expect, test } from 'vitest';
import { parseQuestions, questionsIn } from '../../../src/lib/catalogue/questions.ts';

const written = `common: [Can I undo it?]
ids: { aws-account: [close] }
synonyms: [[refund, money back]]
answers: { close: [How do I close it?] }
`;
const questions = {
  common: ['Can I undo it?'],
  ids: { 'aws-account': ['close'] },
  synonyms: [['refund', 'money back']],
  answers: { close: ['How do I close it?'] },
};
const none = { common: [], ids: {}, synonyms: [], answers: {} };

test('questions are read as they are written; an empty file has none', () => {
  expect(parseQuestions(written)).toEqual(questions);
  expect(parseQuestions('')).toEqual(none);
});

test.each([
  ['a synonym of nothing', written.replace(', money back', '')],
  ['a place without a question', written.replace('How do I close it?', '')],
  ['a part that nobody knows', `${written}more: x\n`],
])('%s is refused', (_, text) => {
  expect(() => parseQuestions(text)).toThrow();
});

test('several questions and synonyms are taken', () => {
  const more = written.replace('money back', 'money back, reimburse').replace('it?] }', 'it?, And then?] }');
  expect(parseQuestions(more)).toMatchObject({
    synonyms: [['refund', 'money back', 'reimburse']],
    answers: { close: ['How do I close it?', 'And then?'] },
  });
});

test('a language has its own questions, or else those of the language at the root', () => {
  const files: Record<string, string> = {
    'questions.yaml': written,
    'questions.de.yaml': 'common: [Wie?]\nids: {}\nsynonyms: []\nanswers: {}\n',
  };
  const read = (name: string) => files[name] ?? '';
  expect(questionsIn(read)).toEqual(questions);
  expect(questionsIn(read, 'fr')).toEqual(questions);
  expect(questionsIn(read, 'de')).toEqual({ ...none, common: ['Wie?'] });
});
