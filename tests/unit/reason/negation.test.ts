import { expect, test } from 'vitest';
import { findNegation } from '../../../src/lib/reason/negation.ts';
import { readWords } from '../../../src/lib/reason/word.ts';

/** The part of a text that denies something which is no wish. */
function found(text: string) {
  const span = findNegation(readWords(text));
  return span && text.slice(span.start, span.end);
}

test.each([
  ['it doesn’t process orders', 'doesn’t process'],
  ['it does not work', 'not work'],
  ['nobody uses it', 'nobody uses'],
  ['it never really loaded', 'never really loaded'],
  ['cannot be installed', 'cannot be installed'],
  ['they couldnt connect', 'couldnt connect'],
  ['wouldn’t load', 'wouldn’t load'],
])('what is denied is a fact: %s', (text, denied) => expect(found(text)).toBe(denied));

test.each([
  'we do not want it',
  'not wanted',
  'not needed',
  'no requirement',
  'not interested',
  'we do not care',
  'he does not cares',
  'she never cared',
  'not going',
  'do not go',
  'no idea',
  'no hurry',
  'do not add',
  'not applicable',
])('a wish, or that nothing is told, is none: %s', (text) => expect(found(text)).toBeUndefined());

test.each([
  ['nothing carries over', 'nothing carries'],
  ['cannot address it', 'cannot address'],
  ['cannot load googled pages', 'cannot load'],
  ['not unwanted', 'not unwanted'],
  ['never good', 'never good'],
  ['not careful', 'not careful'],
])('what only begins or ends like a wish is a fact: %s', (text, denied) => expect(found(text)).toBe(denied));

test.each(['knot tied', 'nothings tied', 'nota bene tied', 'donts tied', 'wont2 tied'])(
  'a word that only has a negation in it denies nothing: %s',
  (text) => expect(found(text)).toBeUndefined(),
);

test.each([
  'please do not load it',
  'Kindly not load it',
  'no reason not load',
  'reasons: not load',
  'please not load it',
])('who asks for something not to be done, or gives no reason, states no fact: %s', (text) =>
  expect(found(text)).toBeUndefined(),
);
test.each([
  ['please end it, it does not load', 'not load'],
  ['displease not load', 'not load'],
  ['reasonable not load', 'not load'],
  ['not load it please', 'not load'],
])(
  'a “please” more than two words before, behind or within a word is for something else: %s',
  (text, denied) => expect(found(text)).toBe(denied),
);

test('what is denied stands in the same clause, within six words', () => {
  expect(found('not. It loads')).toBeUndefined();
  expect(found('not, loads')).toBeUndefined();
  expect(found('not a the any us our reports')).toBe('not a the any us our reports');
  expect(found('not a the any us our my reports')).toBeUndefined();
});
