import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeAnswers } from '../../../src/lib/link/answers-link.ts';
import { readFragment } from '../../../src/lib/link/fragment.ts';
import { stepIdProblem } from '../../../src/lib/link/step-link.ts';
import { anyText } from '../../setup/any-text.ts';

const word = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const id = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
const question = id.filter((one) => one !== 'case');
const opaque = fc.stringMatching(/^[A-Za-z0-9_.~-]{1,40}$/);
const answers = fc.array(fc.record({ question, option: id }), { minLength: 1, maxLength: 5 });

test('no fragment asks for nothing', () => {
  for (const text of ['', '#', '##', '#:~:text=order']) expect(readFragment(text)).toEqual({ kind: 'none' });
});

test('every id that can be published is read as a step, with # or without, encoded or not', () => {
  fc.assert(
    fc.property(id, (step) => {
      fc.pre(stepIdProblem(step) === undefined);
      const encoded = [...step].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('');
      for (const text of [step, `#${step}`, `#%23${step}`, `#${encoded}`, `%23${encoded}`]) {
        expect(readFragment(text)).toEqual({ kind: 'step', step });
      }
    }),
  );
});

test('answers come back as they were written, encoded as a whole or not', () => {
  fc.assert(
    fc.property(answers, (path) => {
      const text = encodeAnswers(path);
      for (const one of [text, `#${encodeURIComponent(text)}`, `#${encodeURIComponent(text.slice(1))}`]) {
        expect(readFragment(one)).toEqual({ kind: 'answers', answers: path });
      }
    }),
  );
});

test('a case is carried behind a step, behind answers, or alone', () => {
  fc.assert(
    fc.property(id, answers, opaque, (step, path, carried) => {
      expect(readFragment(`#${step}&case=${carried}`)).toEqual({ kind: 'step', step, case: carried });
      expect(readFragment(`${encodeAnswers(path)}&case=${carried}`)).toEqual({
        kind: 'answers',
        answers: path,
        case: carried,
      });
      expect(readFragment(`#case=${carried}`)).toEqual({ kind: 'case', case: carried });
      expect(readFragment(`#case=${carried}&${encodeAnswers(path).slice(1)}`)).toMatchObject({
        case: carried,
      });
    }),
  );
});

test('a case that was read from a link can be carried on behind other answers, or behind none', () => {
  const path = [{ question: 'who', option: 'seller' }];
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (carried) => {
      expect(readFragment(encodeAnswers(path, carried))).toEqual({
        kind: 'answers',
        answers: path,
        case: carried,
      });
      expect(readFragment(encodeAnswers([], carried))).toEqual({ kind: 'case', case: carried });
    }),
  );
  expect(encodeAnswers([], undefined)).toBe('');
});

test('a case with = and + in it is carried whole', () => {
  expect(readFragment('#open-order&case=1.a+b==')).toEqual({
    kind: 'step',
    step: 'open-order',
    case: '1.a+b==',
  });
});

test('a name or a value may be percent-encoded by itself', () => {
  expect(readFragment('#wh%6F=s%65ller&case=a%3Db')).toEqual({
    kind: 'answers',
    answers: [{ question: 'who', option: 'seller' }],
    case: 'a=b',
  });
});

test('what others add to a link changes nothing', () => {
  expect(readFragment('#open-order&utm_source=mail')).toEqual({ kind: 'step', step: 'open-order' });
  expect(readFragment('#open-order:~:text=the%20order')).toEqual({ kind: 'step', step: 'open-order' });
  expect(readFragment('#who=seller&utm_source=mail')).toEqual({
    kind: 'answers',
    answers: [{ question: 'who', option: 'seller' }],
  });
});

test.each([
  '#_top',
  '#utm_source=mail&utm_medium=x',
  '#Open-Order',
  '#7-days',
  '#open order',
  '#<img src=x onerror=alert(1)>',
  '#%E0%A4%A',
  '#case=',
  '#=',
  '#&',
  '#/path?x',
])('“%s” is nothing that is known', (text) => expect(readFragment(text).kind).toBe('unknown'));

test('no text makes reading throw, and each is one of the known kinds', () => {
  const kinds = ['none', 'unknown', 'step', 'answers', 'case'];
  const piece = fc.constantFrom(
    '#',
    '&',
    '=',
    '%',
    '%23',
    'case',
    'open-order',
    ':~:',
    '\0',
    '💥',
    '%E0%A4%A',
  );
  const hostile = fc.oneof(
    anyText(),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      expect(kinds).toContain(readFragment(text).kind);
    }),
  );
});

test('what carries no case has none, not even an empty one', () => {
  expect(readFragment('#open-order&case')).toStrictEqual({ kind: 'step', step: 'open-order' });
  expect(readFragment('#who=seller&case=')).toStrictEqual({
    kind: 'answers',
    answers: [{ question: 'who', option: 'seller' }],
  });
});

test('only a # at the beginning belongs to the address', () => {
  for (const text of ['##Open#Order', 'Open#Order'])
    expect(readFragment(text)).toEqual({ kind: 'unknown', text: 'Open#Order' });
});
